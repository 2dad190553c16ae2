// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DraftIntents`.
///
/// The service requires `id`, `name`, `utterances` in requests.
#[non_exhaustive]
pub struct DraftIntents {
    /// `id`, required.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `utterances`, required.
    pub utterances: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(DraftIntents {
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "utterances" Texts utterances,
});

rt::setters!(DraftIntents {
    0 id with_id(impl Into<String>) clear_id,
    1 name with_name(impl Into<String>) clear_name,
    2 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    3 utterances with_utterances(Vec<String>) clear_utterances,
});
