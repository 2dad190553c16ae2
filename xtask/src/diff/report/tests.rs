//! One report in every format, with text that would like to be markup.

use serde_json::{Value, json};

use super::super::change::{Change, Impact, Location, Report};
use super::{Format, write};

fn report() -> Report {
    let change = |impact, id: &str, message: &str| Change {
        impact,
        location: Location::Tag,
        id: id.to_owned(),
        key: Some("k".to_owned()),
        old: None,
        new: Some(json!([1])),
        rule: "tag-added",
        pointer: "/a~1b".to_owned(),
        message: message.to_owned(),
    };
    let changes = vec![
        change(Impact::Patch, "b`c", "see @me <b> *x* | #1\n- y"),
        change(Impact::Major, "b", "\u{1b}[31mred\u{202e}"),
        change(Impact::Major, "a", "one"),
        change(Impact::Major, "a", "two"),
    ];
    Report::new("platform", changes)
}

#[test]
fn text() {
    let expected = "bump: major (3 major, 0 minor, 1 patch; rules platform)\n\nmajor\n  a\n    \
        one [tag-added]\n    two [tag-added]\n  b\n    \\u{1b}[31mred\\u{202e} [tag-added]\n\n\
        patch\n  b`c\n    see @me <b> *x* | #1\\n- y [tag-added]\n";
    assert_eq!(write(&report(), Format::Text), expected);
    let none = write(&Report::new("platform", Vec::new()), Format::Text);
    assert_eq!(
        none,
        "bump: none (0 major, 0 minor, 0 patch; rules platform)\n"
    );
}

#[test]
fn json() {
    let written: Value = serde_json::from_str(&write(&report(), Format::Json)).unwrap();
    assert_eq!(written["rules"], "platform");
    assert_eq!(written["bump"], "major");
    assert_eq!(
        written["counts"],
        json!({"major": 3, "minor": 0, "patch": 1})
    );
    assert_eq!(
        written["changes"][0],
        json!({
            "impact": "major", "location": "tag", "id": "a", "key": "k", "old": null,
            "new": [1], "rule": "tag-added", "pointer": "/a~1b", "message": "one"
        })
    );
    assert_eq!(written["changes"].as_array().unwrap().len(), 4);
}

#[test]
fn markdown() {
    let expected = "# Bump: major\n\n3 major, 0 minor, 1 patch.\n\n## Major (3)\n\n### `a`\n\n\
        - one (`tag-added`)\n- two (`tag-added`)\n\n### `b`\n\n\
        -  \\[31mred  (`tag-added`)\n\n## Patch (1)\n\n### ``b`c``\n\n\
        - see &#64;me &lt;b&gt; \\*x\\* \\| &#35;1 - y (`tag-added`)\n";
    assert_eq!(write(&report(), Format::Markdown), expected);
}
