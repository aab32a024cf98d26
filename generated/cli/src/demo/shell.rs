//! A shell with variables that lead every `kandji` in it to the tenant.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use kandji_tenant::Tenant;

use crate::console::Console;
use crate::environment::Environment;
use crate::exit::{Exit, Failure};
use crate::session::variables;

use super::reach;

/// What the prompt of the shell begins with.
const HINT: &str = "(kandji demo) ";

/// Starts the shell of the user, and waits for its end.
pub(super) async fn run(tenant: &Tenant, environment: &Environment, console: &mut Console) -> Result<(), Failure> {
    let program = program(environment);
    console.flush()?;
    console.tell(&format!("In this shell, `kandji` talks to the demo at {}. `exit` ends both.", tenant.url()));
    let mut shell = with_hint(&program);
    shell.envs(reach::variables(tenant)).envs(search_path(environment));
    for name in variables::OF_OTHER_TENANTS {
        shell.env_remove(name);
    }
    // Ctrl-C is for what runs in the shell. As long as somebody listens, it does not end this program.
    let deaf = tokio::spawn(async { while tokio::signal::ctrl_c().await.is_ok() {} });
    let ended = tokio::task::spawn_blocking(move || shell.status()).await;
    deaf.abort();
    match ended {
        // What the last command in the shell has returned is no failure of the demo.
        Ok(Ok(_)) => Ok(()),
        Ok(Err(error)) => Err(Failure::new(
            Exit::Other,
            format!("the shell `{}` cannot start: {error}; SHELL names another one", program.to_string_lossy()),
        )),
        Err(error) => Err(Failure::new(Exit::Other, error.to_string())),
    }
}

/// Where the shell looks for programs: first where this one is, so that `kandji` is found in it.
fn search_path(environment: &Environment) -> Option<(&'static str, OsString)> {
    let folder = std::env::current_exe().ok()?.parent()?.to_owned();
    let others = environment.get("PATH")?;
    let folders = std::iter::once(folder).chain(std::env::split_paths(others));
    Some(("PATH", std::env::join_paths(folders).ok()?))
}

/// The shell of the user.
fn program(environment: &Environment) -> OsString {
    let of_system = if cfg!(windows) { environment.get("COMSPEC").unwrap_or("cmd.exe") } else { "/bin/sh" };
    environment.get("SHELL").unwrap_or(of_system).into()
}

/// The shell, with a prompt that says where one is. Each takes that in another way, and none of them needs a file.
fn with_hint(program: &OsString) -> Command {
    let mut shell = Command::new(program);
    match Path::new(program).file_stem().map(|stem| stem.to_string_lossy().to_lowercase()).as_deref() {
        // The files that bash reads set the prompt; this is run after them.
        Some("bash") => shell.env("PROMPT_COMMAND", format!("PS1=\"{HINT}$PS1\"; unset PROMPT_COMMAND")),
        // What they set in zsh is the prompt on the left.
        Some("zsh") => shell.env("RPS1", HINT.trim()),
        Some("fish") => shell.args([
            "--init-command",
            &format!(
                "functions --copy fish_prompt kandji_prompt; function fish_prompt; echo -n '{HINT}'; kandji_prompt; end"
            ),
        ]),
        Some("pwsh" | "powershell") => {
            shell.args(["-NoExit", "-Command", &format!("function prompt {{ '{HINT}PS ' + $(Get-Location) + '> ' }}")])
        }
        Some("cmd") => shell.env("PROMPT", format!("{HINT}$P$G")),
        _ => shell.env("PS1", format!("{HINT}$ ")),
    };
    shell
}
