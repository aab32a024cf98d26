//! Validates decisions, settles findings with them, and reports what is left.

use super::deciding::finding::Finding;
use super::deciding::ledger::Ledger;
use super::deciding::verdict::Verdicts;
use super::rules::{self, Rule};
use crate::decisions::Decision;
use crate::diagnostic::{Diagnostic, Report, codes};
use crate::model::Card;
use crate::text::did_you_mean;

/// The decisions by what they decide; `report` says what is wrong with those that cannot be used.
pub(super) fn validate<'d>(decisions: &'d [Decision], report: &mut Report) -> Ledger<'d> {
    let mut ledger = Ledger::default();
    for (index, decision) in decisions.iter().enumerate() {
        let verdicts = match verdicts_of(decision) {
            Ok(verdicts) => verdicts,
            Err(diagnostic) => {
                report.push(diagnostic);
                continue;
            }
        };
        let entry = match ledger.add(index, decision) {
            Ok(entry) => entry,
            Err(first) => {
                report.push(decided_twice(decision, first));
                continue;
            }
        };
        if let Err(problem) = (verdicts.meaning)(&decision.verdict) {
            report.push(invalid_verdict(decision, &problem, verdicts));
            // One error is enough: its finding is not reported as undecided, nor the decision as dead.
            ledger.mark_used(entry);
        }
    }
    ledger
}

fn invalid(message: String) -> Diagnostic {
    Diagnostic::error(&codes::DECISION_INVALID, message)
}

fn decided_twice(decision: &Decision, first: &Decision) -> Diagnostic {
    let message = format!("`{}` is decided twice", decision.subject);
    invalid(message).at(decision.span, "again here").at(first.span, "first here")
}

fn invalid_verdict(decision: &Decision, problem: &str, verdicts: Verdicts) -> Diagnostic {
    let message = format!("the verdict `{}` is invalid: {problem}", decision.verdict);
    invalid(message).at(decision.verdict_span, "this verdict").help(format!("write {}", verdicts.forms))
}

/// The verdicts of the rule that a decision names.
fn verdicts_of(decision: &Decision) -> Result<Verdicts, Diagnostic> {
    let Some(rule) = rules::find(&decision.rule) else {
        let hint = did_you_mean(&decision.rule, decidable().map(|rule| rule.code.id));
        let diagnostic = invalid(format!("no rule is called `{}`{hint}", decision.rule));
        return Err(diagnostic.at(decision.rule_span, "this rule").help(format!("the rules are {}", list_of_rules())));
    };
    rule.verdicts().ok_or_else(|| {
        let message = format!("the rule `{}` has no verdicts of its own", decision.rule);
        let help = match rule.settled_by() {
            Some(settling) => {
                format!("write a decision of rule `{}`, whose verdicts are {}", settling.code.id, forms(settling))
            }
            None => format!("it finds no disagreements; the rules are {}", list_of_rules()),
        };
        invalid(message).at(decision.rule_span, "this rule").help(help)
    })
}

/// The rules that a decision can name.
fn decidable() -> impl Iterator<Item = &'static Rule> {
    rules::all().filter(|rule| rule.verdicts().is_some())
}

fn list_of_rules() -> String {
    decidable().map(|rule| format!("`{}`", rule.code.id)).collect::<Vec<_>>().join(", ")
}

fn forms(rule: &Rule) -> &'static str {
    rule.verdicts().map_or("", |verdicts| verdicts.forms)
}

/// Attaches to each finding the decision that settles it.
pub(super) fn settle(findings: &mut [Finding], ledger: &mut Ledger<'_>) {
    for finding in findings {
        let own = ledger.get_for_any_card(finding.rule, &finding.subject);
        if let Some(entry) = own {
            ledger.mark_used(entry);
        }
        let settling = rules::find(finding.rule).and_then(Rule::settled_by);
        let removing = settling.and_then(|rule| ledger.get(rule.code.id, &finding.subject));
        let entry = own.or(removing.filter(|entry| ledger.is_used(*entry)));
        finding.decision = entry.map(|entry| entry.decision.clone());
    }
}

/// Reports decisions that decided nothing.
pub(super) fn report_unused(ledger: &Ledger<'_>, cards: &[Card], report: &mut Report) {
    for decision in ledger.unused() {
        let hint = unknown_card(&decision.subject, cards);
        let message = format!("`{}` has nothing to decide about `{}`{hint}", decision.rule, decision.subject);
        let diagnostic = Diagnostic::error(&codes::DECISION_DEAD, message).at(decision.span, "this entry");
        report.push(diagnostic.help("remove it: the finding is gone, or the rules find the same without it"));
    }
}

/// A hint if a subject begins with a card that does not exist.
fn unknown_card(subject: &str, cards: &[Card]) -> String {
    let slug = subject.split_once('/').map_or(subject, |(slug, _)| slug);
    if slug == "*" || cards.iter().any(|card| card.slug == slug) {
        return String::new();
    }
    did_you_mean(slug, cards.iter().map(|card| card.slug.as_str()))
}

/// Reports findings that nobody has decided.
pub(super) fn report_undecided(findings: &[Finding], report: &mut Report) {
    for finding in findings.iter().filter(|finding| finding.decision.is_none()) {
        if let Some(rule) = rules::find(finding.rule).filter(|rule| rule.reports(finding)) {
            report.push(rule.diagnostic(finding));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decisions;
    use crate::document::{Limits, parse_yaml};
    use crate::source::SourceMap;

    /// What is wrong with the decisions of a text, each with its place and the help.
    fn wrong(text: &str) -> Vec<String> {
        let mut sources = SourceMap::default();
        let file = sources.add("decisions.yaml", text);
        let mut report = Report::default();
        let decisions = decisions::entries(file, &sources, &mut report);
        validate(&decisions, &mut report);
        let lines = report.diagnostics().iter().map(|diagnostic| {
            let place = diagnostic.labels.first().map(|label| sources.place(label.span)).unwrap_or_default();
            let help = diagnostic.help.as_deref().unwrap_or_default();
            assert_eq!(diagnostic.code.id, "decision-invalid");
            format!("{place}: {} | {help}", diagnostic.message)
        });
        lines.collect()
    }

    fn entry(rule: &str, verdict: &str) -> String {
        format!("- rule: {rule}\n  subject: get-book/outputs/isbn\n  verdict: '{verdict}'\n  reason: Because.\n")
    }

    #[test]
    fn an_unknown_rule_is_an_error_with_the_nearest_one() {
        let wrong = wrong(&entry("type-disagrement", "api"));
        let expected = "decisions.yaml:1:9: no rule is called `type-disagrement`; did you mean `type-disagreement`? | the \
                        rules are `binding`, `operation`, `type-disagreement`,";
        assert!(wrong[0].starts_with(expected), "{wrong:?}");
    }

    #[test]
    fn a_rule_without_verdicts_is_an_error_that_names_the_right_rule() {
        let text = entry("missing-counterpart", "accepted") + &entry("parameter", "accepted");
        let wrong = wrong(&text);
        let expected = "decisions.yaml:1:9: the rule `missing-counterpart` has no verdicts of its own | write a decision of \
                        rule `binding`, whose verdicts are `path NAME`, ";
        assert!(wrong[0].starts_with(expected), "{wrong:?}");
        assert!(wrong[1].contains("`parameter` has no verdicts of its own | it finds no disagreements"), "{wrong:?}");
    }

    #[test]
    fn an_unknown_verdict_is_an_error_with_the_right_ones() {
        let cases = [
            (
                entry("type-disagreement", "apii"),
                "the verdict `apii` is invalid: the rule has no such verdict | write \
                `api` if the API document is right, `card` if the card is, or `both` if the connector converts",
            ),
            (
                entry("name-disagreement", "api"),
                "the verdict `api` is invalid: the rule has no such verdict | write `accepted`",
            ),
            (
                entry("at-least-one", "isbn"),
                "the verdict `isbn` is invalid: it does not name two inputs or more | write the keys of two or more inputs",
            ),
            (
                entry("operation", "primery getBook"),
                "the verdict `primery getBook` is invalid: `primery` is neither `primary` nor `lookup` | write `any`",
            ),
        ];
        for (text, expected) in cases {
            let wrong = wrong(&text);
            assert!(wrong[0].starts_with(&format!("decisions.yaml:3:12: {expected}")), "{wrong:?}");
        }
    }

    #[test]
    fn an_unknown_word_of_a_binding_is_an_error_with_the_nearest_one() {
        let cases = [
            ("qurey dep_account", "a binding cannot begin with `qurey`; did you mean `query`?"),
            (
                "connector undocumentd: Nobody knows.",
                "the connector has no concept `undocumentd`; did you mean `undocumented`?",
            ),
        ];
        for (verdict, problem) in cases {
            let wrong = wrong(&entry("binding", verdict));
            let expected =
                format!("decisions.yaml:3:12: the verdict `{verdict}` is invalid: {problem} | write `path NAME`, ");
            assert!(wrong[0].starts_with(&expected), "{wrong:?}");
        }
    }

    #[test]
    fn deciding_twice_is_an_error() {
        let twice = entry("type-disagreement", "api") + &entry("type-disagreement", "card");
        assert_eq!(wrong(&twice), ["decisions.yaml:5:3: `get-book/outputs/isbn` is decided twice | "]);
    }

    #[test]
    fn the_entry_to_paste_can_be_read_and_is_valid() {
        let snippets = rules::all().map(|rule| {
            let finding =
                rule.finding("null".to_owned(), String::new()).with_severity(crate::diagnostic::Severity::Error);
            rule.diagnostic(&finding).snippet.unwrap_or_default()
        });
        let text: String = snippets.collect();
        let mut sources = SourceMap::default();
        let file = sources.add("decisions.yaml", text.as_str());
        let node = parse_yaml(file, &sources, Limits::default()).unwrap();
        let entries = node.as_list().unwrap();
        assert!(entries.len() > 10 && entries.iter().all(|entry| entry.text("subject") == Some("null")));
        let wrong: Vec<_> = wrong(&text).into_iter().filter(|line| !line.contains("decided twice")).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}
