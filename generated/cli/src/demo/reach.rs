//! How programs reach the tenant.

use kandji_tenant::Tenant;

use crate::console::Console;
use crate::exit::Failure;
use crate::session::variables;

/// The variables that lead to the tenant. Its token is known to everybody, and is good for nothing else.
pub(super) fn variables(tenant: &Tenant) -> [(&'static str, String); 2] {
    [(variables::BASE_URL, tenant.url()), (variables::TOKEN, tenant.token().to_owned())]
}

/// Writes a variable as a kind of shell sets it.
type Line = fn(&str, &str) -> String;

/// Shows how to set them in each kind of shell.
pub(super) fn show(tenant: &Tenant, devices: usize, console: &mut Console) -> Result<(), Failure> {
    console.tell(&format!("A tenant with {devices} invented devices answers at {} until Ctrl-C.", tenant.url()));
    console.tell("Set these variables in another terminal, and call `kandji` there:");
    let kinds: [(&str, Line); 4] = [
        ("sh, bash, zsh", |name, value| format!("export {name}='{value}'")),
        ("fish", |name, value| format!("set -gx {name} '{value}'")),
        ("PowerShell", |name, value| format!("$env:{name} = '{value}'")),
        ("cmd", |name, value| format!("set \"{name}={value}\"")),
    ];
    for (kind, line) in kinds {
        writeln!(console.output(), "\n# {kind}")?;
        for (name, value) in variables(tenant) {
            writeln!(console.output(), "{}", line(name, &value))?;
        }
    }
    console.flush()?;
    Ok(())
}
