// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChecklistItem`.
#[non_exhaustive]
pub struct ChecklistItem {
    /// `automatedCheckEnabled`.
    pub automated_check_enabled: Option<bool>,
    /// `dateLastModifiedByAgent`.
    pub date_last_modified_by_agent: Option<rt::DateTime>,
    /// `dateLastModifiedByModel`.
    pub date_last_modified_by_model: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `exactPhraseMatch`.
    pub exact_phrase_match: Option<bool>,
    /// `id`, required.
    pub id: Option<String>,
    /// `important`.
    pub important: Option<bool>,
    /// `lastModifiedInAcw`.
    pub last_modified_in_acw: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `stateFromAgent`.
    pub state_from_agent: Option<super::ChecklistItemStateFromAgent>,
    /// `stateFromModel`.
    pub state_from_model: Option<super::ChecklistItemStateFromModel>,
    __marks: rt::Marks,
}
/// The values of `stateFromAgent` in [`ChecklistItem`](super::ChecklistItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum ChecklistItemStateFromAgent {
    /// `Ticked`
    Ticked,
    /// `Unticked`
    Unticked,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `stateFromModel` in [`ChecklistItem`](super::ChecklistItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum ChecklistItemStateFromModel {
    /// `Ticked`
    Ticked,
    /// `Unticked`
    Unticked,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ChecklistItem {
    "automatedCheckEnabled" Bool automated_check_enabled,
    "dateLastModifiedByAgent" DateTime date_last_modified_by_agent,
    "dateLastModifiedByModel" DateTime date_last_modified_by_model,
    "description" Str description,
    "exactPhraseMatch" Bool exact_phrase_match,
    "id" Str id,
    "important" Bool important,
    "lastModifiedInAcw" Bool last_modified_in_acw,
    "name" Str name,
    "selfUri" Str self_uri,
    "stateFromAgent" Enum state_from_agent,
    "stateFromModel" Enum state_from_model,
});

rt::open_enum!(ChecklistItemStateFromAgent {
    Ticked = "Ticked",
    Unticked = "Unticked",
});

rt::open_enum!(ChecklistItemStateFromModel {
    Ticked = "Ticked",
    Unticked = "Unticked",
});
