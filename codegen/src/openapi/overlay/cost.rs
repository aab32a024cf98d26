//! Bounds on what a target may cost, before it is parsed and before it is evaluated.
//!
//! The query library has no limits of its own. Its parser tries a filter in two ways, so nested filters double its time
//! with each level, and a query can visit each value many times.

use std::collections::BTreeSet;
use std::iter::Peekable;
use std::str::Chars;

use super::locate::Mirror;

/// Longest target in bytes, and how deep brackets may nest in it: the parser calls itself for each level.
const MAX_TARGET: usize = 2_000;
const MAX_BRACKETS: usize = 30;
/// How deep filters and function calls may nest in each other: each level multiplies the time of the parser.
const MAX_NESTED: usize = 4;
/// The most values that a query may visit. The places of all that it selects are kept, some hundred bytes each.
const MAX_VISITS: u64 = 5_000_000;
/// How often a query may visit each value, even if that is more: a large document takes longer to read, too.
const MAX_VISITS_OF_A_VALUE: u64 = 10;
/// What a regular expression costs, in visits: it is compiled for each value that it is compared with.
const REGEX_VISITS: u64 = 50;
/// The longest regular expression in bytes.
const MAX_REGEX: usize = 100;

/// What determines the cost of a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cost {
    /// How many times a value can be selected because several selectors stand in one pair of brackets.
    fan: u64,
    /// How many descents (`..`) the query itself has.
    descents: u32,
    /// How many descents its filters have: each visits everything below the value that is judged.
    descents_in_filters: u32,
    /// How many other parts of its filters visit several values. All of them lie at the same depth below the value that is
    /// judged, so each is visited for one such value only.
    searches: u32,
    /// Whether a filter has a query from the root. If it searches, it does so for each value that the filter judges.
    from_root: bool,
    /// The number of regular expressions.
    regexes: u64,
}

impl Cost {
    /// The cost of a target, or why it is refused.
    pub(super) fn of(target: &str) -> Result<Self, String> {
        if target.len() > MAX_TARGET {
            return Err(format!("it is longer than {MAX_TARGET} bytes"));
        }
        let mut scan = Scan::new(target);
        while let Some(character) = scan.rest.next() {
            scan.take(character)?;
        }
        Ok(scan.cost)
    }

    /// Whether a query of this cost may be evaluated on a document; the error says why not.
    pub(super) fn check(self, mirror: &Mirror) -> Result<(), String> {
        // The first descent visits each value once, and the next ones visit it once for each value above it.
        let above = self.descents.saturating_sub(1).saturating_add(self.descents_in_filters);
        let searches = u64::from(self.searches);
        let once = mirror.ancestors(above).saturating_mul(self.fan).saturating_mul(searches.saturating_add(1));
        let is_searching = self.searches > 0 || self.descents_in_filters > 0;
        let searched = if self.from_root && is_searching { mirror.ancestors(0) } else { 1 };
        let regexes = self.regexes.saturating_mul(REGEX_VISITS).max(1);
        let visits = once.saturating_mul(searched).saturating_mul(regexes);
        let most = MAX_VISITS.max(mirror.ancestors(0).saturating_mul(MAX_VISITS_OF_A_VALUE));
        if visits <= most {
            return Ok(());
        }
        Err(format!("it could visit {visits} values of this document, and {most} are the most"))
    }
}

/// A bracket that is open.
enum Open {
    /// The brackets of a segment.
    Segment(Selectors),
    /// The parentheses of a function call, and whether its second argument is a regular expression.
    Call { regex: bool },
    /// Parentheses that only group.
    Group,
}

impl Open {
    fn is_filter(&self) -> bool {
        matches!(self, Self::Segment(Selectors { filter: true, .. }))
    }
}

/// The selectors in a pair of brackets.
#[derive(Default)]
struct Selectors {
    commas: u64,
    /// The names among them, each once, as long as nothing else is quoted in a filter.
    names: BTreeSet<String>,
    filter: bool,
}

impl Selectors {
    /// How many of them can select the same value. Different names select different ones.
    fn fan(&self) -> u64 {
        let names = if self.filter { 0 } else { self.names.len() as u64 };
        (self.commas + 1).saturating_sub(names.saturating_sub(1)).max(1)
    }
}

/// Reads a target once, from left to right.
struct Scan<'a> {
    rest: Peekable<Chars<'a>>,
    open: Vec<Open>,
    /// The letters just before this character.
    word: String,
    cost: Cost,
}

impl<'a> Scan<'a> {
    fn new(target: &'a str) -> Self {
        let cost = Cost { fan: 1, descents: 0, descents_in_filters: 0, searches: 0, from_root: false, regexes: 0 };
        Self { rest: target.chars().peekable(), open: Vec::new(), word: String::new(), cost }
    }

    fn take(&mut self, character: char) -> Result<(), String> {
        match character {
            '\'' | '"' => self.name(character),
            '[' => self.enter(Open::Segment(Selectors::default()))?,
            '(' => self.parenthesis()?,
            ']' | ')' => self.leave(),
            '?' => self.filter()?,
            ',' => self.comma()?,
            '.' if self.rest.next_if_eq(&'.').is_some() => self.descent(),
            '*' | ':' if self.is_in_filter() => self.cost.searches += 1,
            '$' if self.is_in_filter() => self.cost.from_root = true,
            _ => {}
        }
        if character.is_alphanumeric() || character == '_' {
            self.word.push(character);
        } else {
            self.word.clear();
        }
        Ok(())
    }

    fn is_in_filter(&self) -> bool {
        self.open.iter().any(Open::is_filter)
    }

    /// Skips a quoted string and returns it.
    fn quoted(&mut self, quote: char) -> String {
        let mut text = String::new();
        while let Some(character) = self.rest.next() {
            if character == quote {
                break;
            }
            text.push(character);
            if character == '\\' {
                text.extend(self.rest.next());
            }
        }
        text
    }

    fn name(&mut self, quote: char) {
        let name = self.quoted(quote);
        // The same name can be escaped in several ways.
        if !name.contains('\\')
            && let Some(Open::Segment(selectors)) = self.open.last_mut()
        {
            selectors.names.insert(name);
        }
    }

    fn enter(&mut self, open: Open) -> Result<(), String> {
        self.open.push(open);
        if self.open.len() > MAX_BRACKETS {
            return Err(format!("its brackets nest more than {MAX_BRACKETS} deep"));
        }
        self.check_nesting()
    }

    fn check_nesting(&self) -> Result<(), String> {
        let nested = self.open.iter().filter(|open| open.is_filter() || matches!(open, Open::Call { .. })).count();
        if nested > MAX_NESTED {
            return Err(format!("its filters and function calls nest more than {MAX_NESTED} deep"));
        }
        Ok(())
    }

    fn parenthesis(&mut self) -> Result<(), String> {
        let open = match self.word.as_str() {
            "" => Open::Group,
            "match" | "search" => Open::Call { regex: true },
            _ => Open::Call { regex: false },
        };
        self.enter(open)
    }

    fn leave(&mut self) {
        if let Some(Open::Segment(selectors)) = self.open.pop() {
            self.cost.fan = self.cost.fan.saturating_mul(selectors.fan());
        }
    }

    fn descent(&mut self) {
        if self.is_in_filter() {
            self.cost.descents_in_filters += 1;
        } else {
            self.cost.descents += 1;
        }
    }

    fn filter(&mut self) -> Result<(), String> {
        if self.is_in_filter() {
            self.cost.searches += 1;
        }
        if let Some(Open::Segment(selectors)) = self.open.last_mut() {
            selectors.filter = true;
        }
        self.check_nesting()
    }

    fn comma(&mut self) -> Result<(), String> {
        match self.open.last_mut() {
            Some(Open::Segment(selectors)) => selectors.commas += 1,
            Some(Open::Call { regex: true }) => self.regex()?,
            _ => {}
        }
        Ok(())
    }

    /// A regular expression stands in the target: one of the document could be of any size.
    fn regex(&mut self) -> Result<(), String> {
        while self.rest.next_if(|character| character.is_whitespace()).is_some() {}
        let Some(quote) = self.rest.next_if(|character| matches!(character, '\'' | '"')) else {
            return Err("a regular expression must be a quoted string".to_owned());
        };
        self.cost.regexes += 1;
        let text = self.quoted(quote);
        let repeats =
            text.split('{').skip(1).any(|rest| rest.starts_with(|character: char| character.is_ascii_digit()));
        if text.len() > MAX_REGEX || repeats {
            return Err(format!("a regular expression may have {MAX_REGEX} bytes and no counted repetition (`{{n}}`)"));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Limits, parse_yaml};
    use crate::source::SourceMap;

    fn refused(target: &str) -> String {
        Cost::of(target).err().unwrap_or_default()
    }

    #[test]
    fn what_would_take_the_parser_long_is_refused() {
        assert!(refused(&format!("$.a{}", "[?@.b".repeat(5) + &"]".repeat(5))).contains("nest more than 4"));
        assert!(refused(&format!("$.a[?{}@{}]", "count(".repeat(4), ")".repeat(4))).contains("nest more than 4"));
        assert!(refused(&format!("$[?{}", "(".repeat(40))).contains("more than 30 deep"));
        assert!(refused(&"$.a".repeat(1_000)).contains("longer than"));
        for fine in
            ["$.a[?@.b[?@.c[?@.d[?@.e]]]]", "$['[?[?[?[?[?[?']", "$[\"\\\"[?[?[?[?[?[?\"]", "$.a[?((((((@.b))))))]"]
        {
            assert_eq!(refused(fine), "", "{fine}");
        }
    }

    #[test]
    fn a_regular_expression_is_short_and_stands_in_the_target() {
        assert_eq!(refused("$.a[?match(@.b, 'x.*\\\\p{L}')]"), "");
        assert!(refused("$.a[?match(@.b, @.c)]").contains("quoted"));
        assert!(refused("$.a[?search(@.b, 'x{1000}{1000}')]").contains("repetition"));
        assert!(refused(&format!("$.a[?search(@.b, '{}')]", "x".repeat(200))).contains("bytes"));
    }

    #[test]
    fn only_selectors_of_the_same_value_multiply_visits() {
        let fan = |target: &str| Cost::of(target).unwrap().fan;
        assert_eq!(fan("$.paths['/a','/b', \"/c\"].get['x','y']"), 1);
        assert_eq!([fan("$['a','a']"), fan("$['a',\"a\",'b']"), fan("$['a','\\u0061']")], [2, 2, 2]);
        assert_eq!(
            [fan("$[*,*]"), fan("$['a',*]"), fan("$[1,2,'a','b'][*,*]"), fan("$[?@.a=='b',?@.a=='c']")],
            [2, 2, 6, 2]
        );
    }

    #[test]
    fn a_query_may_visit_so_many_values_of_a_document() {
        let check = |target: &str, values: usize| {
            let mut sources = SourceMap::default();
            let text = format!("a: [{}]\nb: {}1{}\n", "1, ".repeat(values), "[".repeat(60), "]".repeat(60));
            let file = sources.add("a.yaml", text);
            let mirror = Mirror::new(&parse_yaml(file, &sources, Limits::default()).unwrap());
            Cost::of(target).unwrap().check(&mirror)
        };
        for fine in ["$..a", "$..*[?@.a == 1]", "$.paths[*][?@.tags[0]=='a' && @.b[?@.c]].d[*]", "$..[?@.a==$.b]"] {
            assert_eq!(check(fine, 5_000), Ok(()), "{fine}");
        }
        for long in
            ["$..[?count($..*)>1]", "$[*,*,*,*,*][*,*,*,*,*][*,*,*,*,*][*,*,*,*,*][*,*,*,*,*]", "$..*..*..*..*..*..*"]
        {
            let reason = check(long, 50_000).unwrap_err();
            assert!(reason.contains("could visit"), "{long}: {reason}");
        }
        // A filter that looks at a fixed depth visits each value a few times, however large the document is.
        for fixed in
            ["$.paths[*][?@.tags[0]=='a' && @.b[?@.c]]", "$.a[?@.b[*] && @.c[*] && @.d[*] && @.e[*] && @.f[*]]"]
        {
            assert_eq!(check(fixed, 1_000_000), Ok(()), "{fixed}");
        }
        for long in ["$..[?match(@.a,'b')]", "$..[?@..a[?@..b]]"] {
            assert!(check(long, 1_000_000).is_err(), "{long}");
        }
    }
}
