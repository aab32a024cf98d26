use proptest::prelude::*;

use super::*;

fn url(url: &str) -> PathTemplate {
    PathTemplate::of_url(url).unwrap()
}

fn shown(url: &str) -> Option<String> {
    PathTemplate::of_url(url).map(|path| path.to_string())
}

#[test]
fn stray_braces_are_dropped() {
    let parsed = |template: &str| PathTemplate::parse(template).to_string();
    assert_eq!(parsed("/a/{id}/b"), "/a/{id}/b");
    assert_eq!(parsed("/a/{{id}}}/b"), "/a/{id}/b");
    assert_eq!(parsed("/a/{id/b"), "/a/id/b");
    assert_eq!(parsed("/a}/{x{y}"), "/a/x{y}");
}

#[test]
fn urls_of_every_style_become_one_template() {
    let template = Some("/v1/things/{id}/parts".to_owned());
    assert_eq!(shown("{{base}}/v1/things/:id/parts?x=1"), template);
    assert_eq!(shown("https://{tenant}.example.org/v1/things/{id}/parts"), template);
    assert_eq!(shown("/v1/things/{{id}}}/parts"), template);
    assert_eq!(shown("/v1/things/{id/parts"), template);
    assert_eq!(shown("/v1//things/"), Some("/v1/things/".to_owned()));
    assert_eq!(shown("{{upload_url}}"), None);
    assert_eq!(shown("https://example.org"), None);
}

#[test]
fn a_parameter_can_be_part_of_a_segment() {
    for path in [PathTemplate::parse("/a/report-{id}.{format}"), url("{{base}}/a/report-{id}.{{format}}")] {
        assert_eq!(path.as_str(), "/a/report-{id}.{format}");
        assert_eq!(path.parameters().collect::<Vec<_>>(), ["id", "format"]);
        assert_eq!(path.literals().collect::<Vec<_>>(), ["a"]);
        assert_eq!(path.key(), "/a/report-{}.{}");
        assert_eq!(path.last_parameter(), None);
    }
}

#[test]
fn names_and_the_last_slash_do_not_count_in_a_key() {
    assert_eq!(["/a/{x}/", "/a/:y"].map(|text| url(text).key()), ["/a/{}", "/a/{}"]);
    let shape = |text| PathTemplate::parse(text).without_names();
    assert_eq!(shape("/a/{x}/b/{y}"), shape("/a/{p}/b/{q}"));
    assert_ne!(shape("/a/{x}"), shape("/a/{x}/"));
}

#[test]
fn a_rename_changes_one_literal() {
    assert!(url("/a/{x}/apps").differs_in_one_literal(&url("/a/{y}/programs")));
    assert!(!url("/a/{x}/apps").differs_in_one_literal(&url("/b/{x}/programs")));
    assert!(!url("/a/{x}").differs_in_one_literal(&url("/a/{x}/apps")));
    assert!(!url("/a/b").differs_in_one_literal(&url("/a/{x}")));
    assert!(!url("/a/{x}.json/b").differs_in_one_literal(&url("/a/{x}.xml/c")));
}

#[test]
fn paths_lead_from_a_collection_to_its_things() {
    let (list, one, act) = (url("/v1/cats"), url("/v1/cats/{cat_id}"), url("/v1/cats/{id}/feed"));
    assert_eq!((one.last_parameter(), one.parent()), (Some("cat_id"), "/v1/cats"));
    assert_eq!(one.parameter_below(&list), Some("cat_id"));
    assert_eq!(list.parameter_below(&list), None);
    assert_eq!([&list, &one].map(PathTemplate::collection_key), ["/v1/cats", "/v1/cats"]);
    assert_eq!(act.through_last_parameter(), "/v1/cats/{id}");
    assert!(act.extends(&one) && !one.extends(&list));
}

proptest! {
    #[test]
    fn a_parsed_template_is_parsed_to_itself(text in "[/{}a-c:.]{0,24}") {
        let path = PathTemplate::parse(&text);
        prop_assert_eq!(&PathTemplate::parse(path.as_str()), &path);
    }

    #[test]
    fn a_balanced_template_is_kept(text in "(/[a-c]{0,2}(\\{[a-c]{1,2}\\})?){1,5}") {
        let path = PathTemplate::parse(&text);
        prop_assert_eq!(path.as_str(), text.as_str());
        prop_assert_eq!(path.parameters().count(), text.matches('{').count());
    }

    #[test]
    fn the_template_of_a_url_is_a_template(text in "[/{}a-c:.?]{0,24}") {
        if let Some(path) = PathTemplate::of_url(&text) {
            prop_assert_eq!(&PathTemplate::parse(path.as_str()), &path);
        }
    }

    #[test]
    fn templates_compare_as_their_text(left in "[/{}a-c]{0,12}", right in "[/{}a-c]{0,12}") {
        let (left, right) = (PathTemplate::parse(&left), PathTemplate::parse(&right));
        prop_assert_eq!(left.cmp(&right), left.as_str().cmp(right.as_str()));
    }

    #[test]
    fn names_of_parameters_do_not_count(shape in "(/[a-c]{0,2}(\\{\\})?){1,5}") {
        let [left, right] = ["{x}", "{other}"].map(|name| PathTemplate::parse(&shape.replace("{}", name)));
        prop_assert_eq!(left.without_names(), shape);
        prop_assert_eq!(left.key(), right.key());
    }
}
