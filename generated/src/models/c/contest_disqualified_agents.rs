// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContestDisqualifiedAgents`.
#[non_exhaustive]
pub struct ContestDisqualifiedAgents {
    /// `id`.
    pub id: Option<String>,
    /// `note`.
    pub note: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ContestDisqualifiedAgents {
    "id" Str id,
    "note" Str note,
    "selfUri" Str self_uri,
});

rt::setters!(ContestDisqualifiedAgents {
    0 id with_id(impl Into<String>) clear_id,
    1 note with_note(impl Into<String>) clear_note,
    2 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
