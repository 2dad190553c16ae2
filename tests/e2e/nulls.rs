//! What is set, what is null and what is absent stay apart.

use platform_client_v2::models::{UpdateUser, User};
use serde_json::{Value, json};

fn json_of(model: &UpdateUser) -> Value {
    serde_json::from_str(&model.to_json()).unwrap()
}

#[test]
fn absent_null_and_set() {
    let mut change = UpdateUser::new();
    assert_eq!(json_of(&change), json!({}));
    change.clear_title();
    assert_eq!(json_of(&change), json!({"title": null}));
    change.title = Some("x".into());
    assert_eq!(json_of(&change), json!({"title": "x"}));
    change.clear_title();
    assert_eq!(change.title, None);
    assert_eq!(json_of(&change), json!({"title": null}));
}

#[test]
fn nulls_are_kept_on_the_way() {
    let text = r#"{"acdAutoAnswer":null,"addresses":[],"department":null,"title":"x","version":0}"#;
    let user: User = serde_json::from_str(text).unwrap();
    assert_eq!(user.acd_auto_answer, None);
    assert_eq!(user.addresses.as_deref().map(<[_]>::len), Some(0));
    let expected: Value = serde_json::from_str(text).unwrap();
    assert_eq!(
        serde_json::from_str::<Value>(&user.to_json()).unwrap(),
        expected
    );
    assert_eq!(serde_json::to_value(&user).unwrap(), expected);
    assert_eq!(serde_json::to_value(user.clone()).unwrap(), expected);
}

#[test]
fn unknown_values_are_kept_on_the_way() {
    let text = r#"{"state":"on_leave","version":9007199254740993}"#;
    let user: User = serde_json::from_str(text).unwrap();
    assert_eq!(user.state.as_ref().unwrap().as_str(), "on_leave");
    assert_eq!(user.to_json(), text);
}
