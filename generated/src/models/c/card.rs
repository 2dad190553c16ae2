// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Card`.
#[non_exhaustive]
pub struct Card {
    /// `actions`.
    pub actions: Option<Vec<super::CardAction>>,
    /// `defaultAction`.
    pub default_action: Option<super::CardAction>,
    /// `description`.
    pub description: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Card {
    "actions" Any actions,
    "defaultAction" Any default_action,
    "description" Str description,
    "title" Str title,
    "url" Str url,
});

rt::setters!(Card {
    0 actions with_actions(Vec<super::CardAction>) clear_actions,
    1 default_action with_default_action(super::CardAction) clear_default_action,
    2 description with_description(impl Into<String>) clear_description,
    3 title with_title(impl Into<String>) clear_title,
    4 url with_url(impl Into<String>) clear_url,
});
