//! Tables, as people see them.

use kandji_cli::{Console, Exit};
use kandji_tenant::Scripted;
use kandji_tenant::Tenant;
use serde_json::{Value, json};

use super::output::variables;
use super::run::run_on;

async fn table(tenant: &Tenant, words: &[&str], width: usize) -> String {
    let set_up = |console: &mut Console| {
        console.is_output_terminal = true;
        console.width = Some(width);
    };
    let variables: Vec<_> = variables(tenant).into_iter().chain([("NO_COLOR".to_owned(), "1".to_owned())]).collect();
    let ran = run_on(&variables, words, "", set_up).await;
    assert_eq!((ran.exit, ran.messages.as_str()), (Exit::Done, ""), "{words:?}: {}", ran.output);
    ran.output
}

#[tokio::test]
async fn at_80_columns_a_list_shows_what_people_know_things_by() {
    let tenant = Tenant::fleet().await;
    assert_eq!(
        table(&tenant, &["devices", "list"], 80).await,
        "\
device_name          serial_number  platform  blueprint_name  last_check_in
Amara's MacBook Pro  KX7Q2M9D4T     Mac       Engineering     2026-03-02 14:31Z
Design Studio iMac   R4WN8VH61C     Mac       Engineering     2026-03-02 14:12Z
Noor's iPhone        J9T3XLP05F     iPhone    Field Team      2026-03-01 18:03Z
Front Desk iPad      L2C8YZK73M     iPad      Shared Screens  2026-03-02 06:58Z
Lobby Screen         H6D1QRB84N     AppleTV   Shared Screens  2026-03-02 05:30Z
Studio Vision Pro    P5V0GJW29A     Vision    Shared Screens  2026-02-27 11:09Z
FIELD-PC-07          7QH2ZX3        Windows   Field Team      2026-03-02 13:50Z
Noor's Pixel         42071FDAQ00K5  Android   Field Team      2026-03-02 12:40Z
"
    );
    assert_eq!(
        table(&tenant, &["blueprints", "list"], 80).await,
        "\
name            type     computers_count  id
Engineering     classic                2  b47ef32d-7733-46ab-8c45-d66cba7b0201
Field Team      map                    3  1b8f60cf-1d61-429a-842b-db4d3f7ac9d4
Shared Screens  classic                3  fc53543c-8119-4cc9-8b63-13dad055600f
"
    );
}

#[tokio::test]
async fn at_200_columns_there_is_more() {
    let tenant = Tenant::fleet().await;
    let text = table(&tenant, &["devices", "list", "--limit", "2"], 200).await;
    assert_eq!(
        text,
        "\
device_name          serial_number  platform  blueprint_name  mdm_enabled  last_check_in      last_enrollment    user             model                            device_id
Amara's MacBook Pro  KX7Q2M9D4T     Mac       Engineering     yes          2026-03-02 14:31Z  2026-01-12 09:14Z  Amara Okafor     MacBook Pro (14-inch, M4, 2024)  2645dca8-eab2-4c05-b61c-4aae20274fab
Design Studio iMac   R4WN8VH61C     Mac       Engineering     yes          2026-03-02 14:12Z  2026-01-14 13:02Z  Mateo Lindqvist  iMac (24-inch, M4, 2024)         56fa719f-787f-4842-a102-3c78c7a2be74
"
    );
}

#[tokio::test]
async fn no_line_is_wider_than_the_terminal() {
    let tenant = Tenant::fleet().await;
    for command in [["devices", "list"], ["users", "list"], ["audit-log", "list-events"], ["vulnerabilities", "list"]] {
        for width in [20, 40, 80, 120, 200, 400] {
            let text = table(&tenant, &command, width).await;
            let widest = text.lines().map(unicode_width).max().unwrap_or_default();
            assert!(widest <= width, "{command:?} at {width}: {widest}\n{text}");
        }
    }
}

/// The width in a terminal, as far as the tests need it: characters of East Asia are wide.
fn unicode_width(line: &str) -> usize {
    line.chars()
        .map(
            |one| {
                if ('\u{1100}'..='\u{ffdc}').contains(&one) && !('\u{2000}'..='\u{2e7f}').contains(&one) {
                    2
                } else {
                    1
                }
            },
        )
        .sum()
}

#[tokio::test]
async fn wide_characters_are_measured() {
    let tenant = Tenant::fleet().await;
    let mut devices = tenant.records("listDevices");
    devices.truncate(2);
    let changes = [
        json!({"device_name": "東京オフィス", "serial_number": "A", "is_missing": true, "tags": ["a", "b"], "user": ""}),
        json!({"device_name": "x", "serial_number": "B", "is_missing": false, "tags": []}),
    ];
    for (device, changes) in devices.iter_mut().zip(changes) {
        device.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    }
    devices[1]["user"]["name"] = "".into();
    let devices = Value::from(devices);
    tenant.answer_next(Scripted::json(200, devices.to_string()));
    let words = ["devices", "list", "--fields", "device_name,serial_number,is_missing,tags,user"];
    assert_eq!(
        table(&tenant, &words, 80).await,
        "\
device_name   serial_number  is_missing  tags  user
東京オフィス  A              yes         a, b  -
x             B              no          -     mateo.lindqvist@example.com
"
    );
}

#[tokio::test]
async fn columns_that_are_wanted_are_all_shown() {
    let tenant = Tenant::fleet().await;
    let words =
        ["devices", "list", "--limit", "1", "--fields", "device_name,model,device_id,user.email,last_check_in,tags"];
    let text = table(&tenant, &words, 80).await;
    let header: Vec<&str> = text.lines().next().unwrap().split_whitespace().collect();
    assert_eq!(header.len(), 6, "{text}");
    assert!(text.lines().all(|line| unicode_width(line) <= 80), "{text}");
}

#[tokio::test]
async fn one_object_has_a_row_for_each_field_and_a_table_for_each_list() {
    let tenant = Tenant::fleet().await;
    let id = tenant.records("listDevices")[0]["device_id"].as_str().unwrap().to_owned();
    let text = table(&tenant, &["devices", "get", &id], 80).await;
    assert!(text.starts_with("device_name"), "{text}");
    assert!(text.contains("\nuser.email") && text.contains("amara.okafor@example.com\n"), "{text}");
    assert!(text.contains("2026-03-02 14:31Z\n"), "{text}");
    let text = table(&tenant, &["devices", "list-apps", &id], 80).await;
    let (fields, apps) = text.split_once("\n\n").unwrap();
    assert_eq!(fields, format!("device_id  {id}"));
    assert!(apps.starts_with("apps ("), "{apps}");
    assert!(apps.lines().nth(1).unwrap().starts_with("app_name "), "{apps}");
    assert!(text.lines().all(|line| unicode_width(line) <= 80), "{text}");
}

/// The columns follow from the first rows, and an endless list is written as it comes.
#[tokio::test]
async fn long_lists_keep_their_columns() {
    let tenant = Tenant::numbered(450).await;
    let text = table(&tenant, &["devices", "list", "--all"], 80).await;
    let mut lines = text.lines();
    let header = lines.next().unwrap();
    assert_eq!(text.matches("serial_number").count(), 1, "one header");
    let place = header.find("serial_number").unwrap();
    assert_eq!(lines.clone().count(), 450);
    assert!(lines.all(|line| line[place..].starts_with("SERIAL")), "{text}");
}
