//! `kandji auth`: profiles, tokens, and which of them a command uses. No test has a keyring.

use std::fs;
use std::path::{Path, PathBuf};

use kandji_cli::Exit;
use kandji_tenant::Tenant;
use serde_json::Value;
use tempfile::TempDir;

use super::run::{Ran, run, run_on};

/// What no output may have.
const TOKEN: &str = "5f0e7c2a-the-token";

/// A home with nothing in it, and a tenant that knows a token.
struct Home {
    folder: TempDir,
    tenant: Tenant,
}

impl Home {
    async fn new(operations: &[&'static str]) -> Self {
        let tenant = Tenant::numbered(2).await;
        tenant.grant(TOKEN, operations);
        Self { folder: tempfile::tempdir().unwrap(), tenant }
    }

    fn config(&self) -> PathBuf {
        self.folder.path().join("config.toml")
    }

    fn token_file(&self, profile: &str) -> PathBuf {
        self.folder.path().join("tokens").join(format!("{profile}.token"))
    }

    async fn run(&self, words: &[&str], input: &str) -> Ran {
        self.run_with(&[], words, input).await
    }

    async fn run_with(&self, variables: &[(&str, &str)], words: &[&str], input: &str) -> Ran {
        let mut all = vec![("KANDJI_CONFIG_DIR".to_owned(), self.folder.path().display().to_string())];
        all.extend(variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let ran = run(&all, words, input).await;
        assert!(!ran.output.contains(TOKEN) && !ran.messages.contains(TOKEN), "{words:?}: {ran:?}");
        ran
    }

    async fn log_in(&self, profile: &str) -> Ran {
        let url = self.tenant.url();
        let words = ["auth", "login", "--host", &url, "--profile", profile, "--token-stdin", "--token-store", "file"];
        self.run(&words, &format!("{TOKEN}\n")).await
    }
}

fn mode(path: &Path) -> u32 {
    #[cfg(unix)]
    return std::os::unix::fs::PermissionsExt::mode(&fs::metadata(path).unwrap().permissions()) & 0o777;
    #[cfg(not(unix))]
    return if path.exists() { 0o600 } else { 0 };
}

#[tokio::test]
async fn what_is_stored_is_used() {
    let home = Home::new(&["listDevices", "listAuditEvents"]).await;
    let ran = home.log_in("work").await;
    assert_eq!((ran.exit, ran.output.as_str()), (Exit::Done, ""), "{}", ran.messages);
    assert!(ran.messages.contains("`work`") && ran.messages.contains(&home.tenant.url()), "{}", ran.messages);
    let ran = home.run(&["devices", "list", "--output", "json"], "").await;
    assert_eq!(ran.exit, Exit::Done, "{}", ran.messages);
    assert_eq!(fs::read_to_string(home.token_file("work")).unwrap(), TOKEN);
    let config = fs::read_to_string(home.config()).unwrap();
    assert!(config.contains("default = \"work\"") && !config.contains(TOKEN), "{config}");
    assert_eq!(mode(&home.token_file("work")), 0o600);
    let left: Vec<_> = fs::read_dir(home.folder.path().join("tokens")).unwrap().collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

#[tokio::test]
async fn a_token_that_is_not_accepted_is_not_stored() {
    let home = Home::new(&[]).await;
    let url = home.tenant.url();
    let words = ["auth", "login", "--host", &url, "--profile", "work", "--token-stdin", "--token-store", "file"];
    let ran = home.run(&words, "another").await;
    assert_eq!(ran.exit, Exit::NotAuthorised);
    assert!(ran.messages.contains("does not accept the token"), "{}", ran.messages);
    assert!(!home.config().exists() && !home.token_file("work").exists());
    let ran = home.run(&words, " \n").await;
    assert_eq!(ran.exit, Exit::Usage);
    let count = home.tenant.requests().len();
    let ran = home.run(&[&words[..], &["--no-verify"]].concat(), "another").await;
    assert_eq!((ran.exit, home.tenant.requests().len()), (Exit::Done, count), "{}", ran.messages);
    // What may do nothing is a token still.
    assert_eq!(home.log_in("work").await.exit, Exit::Done);
}

#[tokio::test]
async fn a_token_is_never_an_argument() {
    let home = Home::new(&[]).await;
    for words in [&["auth", "login", "--token", TOKEN][..], &["devices", "list", "--token", TOKEN]] {
        let all = [("KANDJI_CONFIG_DIR".to_owned(), home.folder.path().display().to_string())];
        assert_eq!(run(&all, words, "").await.exit, Exit::Usage);
    }
    let url = home.tenant.url();
    let ran = home.run(&["auth", "login", "--host", &url, "--token-store", "file"], TOKEN).await;
    assert_eq!(ran.exit, Exit::Usage);
    assert!(ran.messages.contains("--token-stdin"), "{}", ran.messages);
}

#[tokio::test]
async fn at_a_terminal_the_tenant_and_the_token_are_asked_for() {
    let home = Home::new(&[]).await;
    let variables = [("KANDJI_CONFIG_DIR".to_owned(), home.folder.path().display().to_string())];
    let words = ["auth", "login", "--token-store", "file", "--no-verify"];
    let typed = format!("Accuhive\neu\n{TOKEN}\n");
    let ran = run_on(&variables, &words, &typed, |console| console.is_input_terminal = true).await;
    assert_eq!(ran.exit, Exit::Done, "{}", ran.messages);
    let config = fs::read_to_string(home.config()).unwrap();
    for line in ["[profiles.accuhive]", "tenant = \"accuhive\"", "region = \"eu\"", "token-store = \"file\""] {
        assert!(config.contains(line), "{config}");
    }
    assert!(ran.messages.contains("https://accuhive.api.eu.kandji.io"), "{}", ran.messages);
}

#[tokio::test]
async fn without_a_keyring_it_is_said_what_to_do() {
    let home = Home::new(&[]).await;
    let ran = home.run(&["auth", "login", "--tenant", "accuhive", "--token-stdin"], TOKEN).await;
    assert_eq!(ran.exit, Exit::NotAuthorised);
    assert!(
        ran.messages.contains("--token-store file") && ran.messages.contains("KANDJI_API_TOKEN"),
        "{}",
        ran.messages
    );
}

#[cfg(unix)]
#[tokio::test]
async fn a_token_that_others_can_read_is_not_used() {
    use std::os::unix::fs::PermissionsExt;

    let home = Home::new(&["listDevices"]).await;
    home.log_in("work").await;
    fs::set_permissions(home.token_file("work"), fs::Permissions::from_mode(0o640)).unwrap();
    let count = home.tenant.requests().len();
    let ran = home.run(&["devices", "list"], "").await;
    assert_eq!((ran.exit, home.tenant.requests().len()), (Exit::NotAuthorised, count));
    assert!(ran.messages.contains("chmod 600"), "{}", ran.messages);
}

#[tokio::test]
async fn a_token_in_the_file_of_the_profiles_is_refused_and_not_shown() {
    let home = Home::new(&[]).await;
    for text in [
        format!("[profiles.work]\ntenant = \"accuhive\"\ntoken-store = \"file\"\ntoken = \"{TOKEN}\"\n"),
        format!("default = \"work\"\nprofiles = \"{TOKEN}\"\n"),
        format!("[profiles.work]\ntoken-store = \"{TOKEN}\"\n"),
        format!("{TOKEN}\n"),
    ] {
        fs::write(home.config(), &text).unwrap();
        let ran = home.run(&["devices", "list"], "").await;
        assert_eq!(ran.exit, Exit::Usage, "{text}");
        assert!(
            ran.messages.contains("config.toml:") && ran.messages.contains("does not belong there"),
            "{}",
            ran.messages
        );
    }
}

#[tokio::test]
async fn options_stand_above_the_environment_and_that_above_profiles() {
    let (home, other) = (Home::new(&["listDevices"]).await, Tenant::numbered(3).await);
    home.log_in("work").await;
    let list = ["devices", "list", "--output", "json"];
    let used = async |variables: &[(&str, &str)], more: &[&str]| {
        let ran = home.run_with(variables, &[&list[..], more].concat(), "").await;
        let rows = serde_json::from_str::<Value>(&ran.output).map_or(0, |rows| rows.as_array().unwrap().len());
        (ran.exit, rows, ran.messages)
    };
    let url = other.url();
    let environment = [("KANDJI_BASE_URL", url.as_str()), ("KANDJI_API_TOKEN", other.token())];
    assert_eq!(used(&[], &[]).await.1, 2);
    assert_eq!(used(&environment, &[]).await.1, 3);
    assert_eq!(used(&environment, &["--profile", "work"]).await.1, 2, "the option names all of it");
    let host = home.tenant.url();
    let (exit, ..) = used(&environment, &["--host", &host]).await;
    assert_eq!(exit, Exit::Done, "the tenant knows this token, too");
    assert_eq!(used(&[("KANDJI_API_TOKEN", "unknown")], &[]).await.0, Exit::NotAuthorised);
    let (exit, _, messages) = used(&[("KANDJI_PROFILE", "home")], &[]).await;
    assert_eq!(exit, Exit::Usage);
    assert!(messages.contains("`home`") && messages.contains("known: work"), "{messages}");
}

#[tokio::test]
async fn a_stored_token_is_sent_to_its_own_tenant_only() {
    let (home, other) = (Home::new(&["listDevices"]).await, Tenant::numbered(3).await);
    home.log_in("work").await;
    let url = other.url();
    for (variables, words) in [
        (vec![], vec!["devices", "list", "--host", &url]),
        (vec![], vec!["devices", "list", "--host", &url, "--profile", "work"]),
        (vec![("KANDJI_BASE_URL", url.as_str())], vec!["devices", "list"]),
    ] {
        let ran = home.run_with(&variables, &words, "").await;
        assert_eq!(ran.exit, Exit::Usage);
        assert!(ran.messages.contains("sent nowhere else"), "{}", ran.messages);
    }
    assert!(other.requests().is_empty());
    let own = home.tenant.url();
    assert_eq!(home.run(&["devices", "list", "--host", &format!("{own}/")], "").await.exit, Exit::Done);
}

#[tokio::test]
async fn there_can_be_several_profiles() {
    let home = Home::new(&["listDevices"]).await;
    home.log_in("one").await;
    let ran = home.log_in("two").await;
    assert!(ran.messages.contains("kandji auth use two"), "{}", ran.messages);
    let status = async || home.run(&["auth", "status", "--no-probe"], "").await.messages;
    assert!(status().await.contains("one (the default)"));
    assert_eq!(home.run(&["auth", "use", "two"], "").await.exit, Exit::Done);
    assert!(status().await.contains("two (the default)"));
    assert_eq!(home.run(&["auth", "use", "three"], "").await.exit, Exit::Usage);
    assert_eq!(home.run(&["auth", "logout"], "").await.exit, Exit::Done);
    assert!(!home.token_file("two").exists() && home.token_file("one").exists());
    assert_eq!(home.run(&["devices", "list"], "").await.exit, Exit::NotAuthorised, "there is no default any more");
    assert_eq!(home.run(&["auth", "logout", "--profile", "one"], "").await.exit, Exit::Done);
    assert!(!fs::read_to_string(home.config()).unwrap().contains("profiles"));
    assert_eq!(home.run(&["auth", "logout"], "").await.exit, Exit::Usage);
}

#[tokio::test]
async fn names_of_profiles_lead_nowhere_else() {
    let home = Home::new(&[]).await;
    for name in ["../up", "a/b", "a\\b", "", ".hidden", "a b", &"a".repeat(65)] {
        assert_eq!(home.log_in(name).await.exit, Exit::Usage, "{name}");
    }
    assert!(!home.config().exists());
}

#[tokio::test]
async fn status_tells_what_the_token_may_do() {
    let home = Home::new(&["listDevices", "getTags"]).await;
    home.log_in("work").await;
    let ran = home.run(&["auth", "status", "--output", "json"], "").await;
    assert_eq!(ran.exit, Exit::Done, "{}", ran.messages);
    let rows: Vec<Value> = serde_json::from_str(&ran.output).unwrap();
    let row = |group: &str| rows.iter().find(|row| row["group"] == group).unwrap();
    assert_eq!(row("devices")["allowed"], serde_json::json!(["list"]));
    assert_eq!(row("tags")["allowed"], serde_json::json!(["list"]), "{}", ran.output);
    assert_eq!(row("users")["forbidden"], serde_json::json!(["list"]));
    assert!(row("device-actions")["unknown"].as_u64().unwrap() > 5, "what is no harmless read is not tried");
    for fact in ["work (the default)", &home.tenant.url(), "work.token"] {
        assert!(ran.messages.contains(fact), "{fact}: {}", ran.messages);
    }
    let asked = home.tenant.requests();
    assert!(asked.iter().all(|request| request.method == "GET"), "{asked:?}");
    assert!(home.tenant.executed("listDevices") == 1, "{asked:?}");
}

#[tokio::test]
async fn status_of_a_token_that_is_no_longer_good() {
    let home = Home::new(&[]).await;
    let url = home.tenant.url();
    let variables = [("KANDJI_BASE_URL", url.as_str()), ("KANDJI_API_TOKEN", "gone")];
    let ran = home.run_with(&variables, &["auth", "status"], "").await;
    assert_eq!(ran.exit, Exit::NotAuthorised);
    assert!(ran.messages.contains("from KANDJI_API_TOKEN") && !ran.messages.contains("gone"), "{}", ran.messages);
    let ran = home.run(&["auth", "status"], "").await;
    assert_eq!(ran.exit, Exit::NotAuthorised);
    assert!(ran.messages.contains("kandji auth login"), "{}", ran.messages);
}
