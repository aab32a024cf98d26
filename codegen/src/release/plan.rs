//! The next release.

use crate::changelog::{Changelog, Item, Part, Parts, Release};
use crate::diagnostic::{Diagnostic, Failed, Report, codes};
use crate::diff::{Bump, Diff};
use crate::versions::{Versions, raised};

/// What has changed since the last release.
#[derive(Clone, Debug)]
pub struct Since {
    /// The versions that were released.
    pub versions: Versions,
    /// How the spec folder differs.
    pub diff: Diff,
    /// Whether what is generated differs from what was released. Changes of the generator and of the hand-written half of the
    /// client are not in the spec folder.
    pub has_new_output: bool,
}

/// The next release. Without one before it, it has the versions as they stand; `versions` are those of the spec folder, and
/// count if somebody has raised them already.
///
/// # Errors
/// [`Failed`] if there is nothing to release, a version would not rise, or the changelog has the version already.
pub fn plan(
    versions: &Versions,
    since: Option<&Since>,
    changelog: &Changelog,
    date: &str,
    report: &mut Report,
) -> Result<Release, Failed> {
    let mut parts = changelog.unreleased.parts.clone();
    let next = match since {
        Some(since) => {
            parts.append(Parts::of(&since.diff.changes));
            next(versions, since, changelog, report)?
        }
        None => versions.clone(),
    };
    if parts.is_empty() {
        let text = if since.is_some() { "No change that the API or the cards show." } else { "The first release." };
        let part = if since.is_some() { Part::Know } else { Part::New };
        parts.push(part, Item { subject: None, text: text.to_owned() });
    }
    if let Some(last) = changelog.releases.first().filter(|last| last.version >= next.client) {
        let message = format!(
            "spec/changelog has the version {} already, and the next one would be {}",
            last.version, next.client
        );
        report.push(
            refused(message).help("tag that release if it was published, or remove its file from spec/changelog"),
        );
    }
    report.checkpoint()?;
    Ok(Release { version: next.client, tenant: next.tenant, cards: next.cards, date: date.to_owned(), parts })
}

fn next(versions: &Versions, since: &Since, changelog: &Changelog, report: &mut Report) -> Result<Versions, Failed> {
    let (verdict, asked, old) = (since.diff.verdict, &changelog.unreleased, &since.versions);
    let changed = verdict.cards.max(asked.cards);
    let seen = if since.has_new_output || changed > Bump::None { Bump::Patch } else { Bump::None };
    let client = verdict.client.max(asked.client).max(seen);
    if client == Bump::None && asked.parts.is_empty() {
        report.push(refused(format!("nothing has changed since {}", old.client)).help("there is nothing to do"));
        return Err(Failed);
    }
    let client = client.max(Bump::Patch);
    // The tenant has everything of the API that the client has. The crate of the cards has the client in its public items.
    let tenant = asked.tenant.max(seen);
    let cards = changed.max(if client == Bump::Major { client } else { seen });
    let next = Versions {
        client: raised(&old.client, client).max(versions.client.clone()),
        tenant: raised(&old.tenant, tenant).max(versions.tenant.clone()),
        cards: raised(&old.cards, cards).max(versions.cards.clone()),
    };
    for (name, new, now, old, may_stay) in [
        ("kandji-client", &next.client, &versions.client, &old.client, false),
        ("kandji-tenant", &next.tenant, &versions.tenant, &old.tenant, tenant == Bump::None),
        ("cards", &next.cards, &versions.cards, &old.cards, cards == Bump::None),
    ] {
        if now < old {
            report.push(
                refused(format!("{name} is {now} in spec/versions.yaml, and {old} was released"))
                    .help("restore the file"),
            );
        } else if new < old || (new == old && !may_stay) {
            report.push(
                refused(format!("the version of {name} cannot rise from {old}")).help("raise it in spec/versions.yaml"),
            );
        }
    }
    report.checkpoint().map(|()| next)
}

fn refused(message: String) -> Diagnostic {
    Diagnostic::error(&codes::RELEASE_REFUSED, message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::changelog::Unreleased;
    use crate::diff::Verdict;
    use crate::versions::Version;

    fn versions(client: &str, cards: &str) -> Versions {
        let [client, cards] = [client, cards].map(|version| Version::parse(version).unwrap());
        Versions { client, tenant: Version::new(0, 1, 0), cards }
    }

    fn since(client: Bump, cards: Bump, has_new_output: bool) -> Since {
        let diff = Diff { changes: Vec::new(), verdict: Verdict { client, cards } };
        Since { versions: versions("0.3.1", "1.0.0"), diff, has_new_output }
    }

    /// The next versions, or what is wrong.
    fn planned(now: &Versions, since: Option<&Since>, changelog: &Changelog) -> Result<String, String> {
        let mut report = Report::default();
        let planned = plan(now, since, changelog, "2026-01-31", &mut report);
        planned
            .map(|release| format!("{} {}", release.version, release.cards))
            .map_err(|Failed| report.diagnostics()[0].message.clone())
    }

    #[test]
    fn the_verdict_decides_the_next_versions() {
        let (now, nothing) = (versions("0.3.1", "1.0.0"), Changelog::default());
        for (client, cards, has_new_output, expected) in [
            (Bump::Major, Bump::None, true, Ok("0.4.0 2.0.0")),
            (Bump::Minor, Bump::Minor, true, Ok("0.3.2 1.1.0")),
            (Bump::Patch, Bump::Patch, true, Ok("0.3.2 1.0.1")),
            (Bump::None, Bump::Major, true, Ok("0.3.2 2.0.0")),
            (Bump::None, Bump::None, true, Ok("0.3.2 1.0.1")),
            (Bump::None, Bump::None, false, Err("nothing has changed since 0.3.1")),
        ] {
            let found = planned(&now, Some(&since(client, cards, has_new_output)), &nothing);
            assert_eq!(found.as_deref().map_err(String::as_str), expected, "{client:?} {cards:?}");
        }
        assert_eq!(planned(&now, None, &nothing), Ok("0.3.1 1.0.0".to_owned()));
    }

    #[test]
    fn people_can_raise_a_version_and_not_lower_it() {
        let (nothing, small) = (Changelog::default(), since(Bump::Patch, Bump::None, true));
        assert_eq!(planned(&versions("1.0.0", "1.0.0"), Some(&small), &nothing), Ok("1.0.0 1.0.1".to_owned()));
        assert_eq!(planned(&versions("0.3.2", "1.4.0"), Some(&small), &nothing), Ok("0.3.2 1.4.0".to_owned()));
        let lower = planned(&versions("0.3.0", "1.0.0"), Some(&small), &nothing);
        assert_eq!(lower, Err("kandji-client is 0.3.0 in spec/versions.yaml, and 0.3.1 was released".to_owned()));
        let asked = Unreleased { client: Bump::Major, cards: Bump::Minor, ..Unreleased::default() };
        let changelog = Changelog { unreleased: asked, ..Changelog::default() };
        assert_eq!(planned(&versions("0.3.1", "1.0.0"), Some(&small), &changelog), Ok("0.4.0 2.0.0".to_owned()));
    }

    #[test]
    fn a_version_is_released_once() {
        let parts = Parts::default();
        let release = |version: &str| Release {
            version: Version::parse(version).unwrap(),
            tenant: Version::new(0, 1, 0),
            cards: Version::new(1, 0, 0),
            date: String::new(),
            parts: parts.clone(),
        };
        let changelog = Changelog { releases: vec![release("0.3.2"), release("0.3.1")], ..Changelog::default() };
        let found = planned(&versions("0.3.1", "1.0.0"), Some(&since(Bump::Patch, Bump::None, true)), &changelog);
        assert_eq!(
            found,
            Err("spec/changelog has the version 0.3.2 already, and the next one would be 0.3.2".to_owned())
        );
        let last = u64::MAX;
        let end = Versions { client: Version::new(0, 0, last), ..versions("0.3.1", "1.0.0") };
        let since = Since { versions: end.clone(), ..since(Bump::Major, Bump::None, true) };
        let found = planned(&end, Some(&since), &Changelog::default());
        assert_eq!(found, Err(format!("the version of kandji-client cannot rise from 0.0.{last}")));
    }

    #[test]
    fn a_release_always_says_something() {
        let now = versions("0.3.1", "1.0.0");
        for (since, part) in [(None, Part::New), (Some(since(Bump::None, Bump::None, true)), Part::Know)] {
            let planned = plan(&now, since.as_ref(), &Changelog::default(), "2026-01-31", &mut Report::default());
            assert_eq!(planned.unwrap().parts.items(part).len(), 1);
        }
    }
}
