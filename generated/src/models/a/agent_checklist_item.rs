// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentChecklistItem`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct AgentChecklistItem {
    /// `automatedCheckEnabled`.
    pub automated_check_enabled: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `exactPhraseMatch`.
    pub exact_phrase_match: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `important`.
    pub important: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AgentChecklistItem {
    "automatedCheckEnabled" Bool automated_check_enabled,
    "description" Str description,
    "exactPhraseMatch" Bool exact_phrase_match,
    "id" Str id,
    "important" Bool important,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(AgentChecklistItem {
    0 automated_check_enabled with_automated_check_enabled(bool) clear_automated_check_enabled,
    1 description with_description(impl Into<String>) clear_description,
    2 exact_phrase_match with_exact_phrase_match(bool) clear_exact_phrase_match,
    3 id with_id(impl Into<String>) clear_id,
    4 important with_important(bool) clear_important,
    5 name with_name(impl Into<String>) clear_name,
    6 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
