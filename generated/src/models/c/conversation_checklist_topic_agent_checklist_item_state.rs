// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationChecklistTopicAgentChecklistItemState`.
#[non_exhaustive]
pub struct ConversationChecklistTopicAgentChecklistItemState {
    /// `automatedCheckEnabled`.
    pub automated_check_enabled: Option<bool>,
    /// `dateLastModifiedByAgent`.
    pub date_last_modified_by_agent: Option<rt::DateTime>,
    /// `dateLastModifiedByModel`.
    pub date_last_modified_by_model: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `important`.
    pub important: Option<bool>,
    /// `lastModifiedInAcw`.
    pub last_modified_in_acw: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `stateFromAgent`.
    pub state_from_agent: Option<
        super::ConversationChecklistTopicAgentChecklistItemStateStateFromAgent,
    >,
    /// `stateFromModel`.
    pub state_from_model: Option<
        super::ConversationChecklistTopicAgentChecklistItemStateStateFromModel,
    >,
    __marks: rt::Marks,
}
/// The values of `stateFromAgent` in [`ConversationChecklistTopicAgentChecklistItemState`](super::ConversationChecklistTopicAgentChecklistItemState).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationChecklistTopicAgentChecklistItemStateStateFromAgent {
    /// `Unknown`
    Unknown,
    /// `Ticked`
    Ticked,
    /// `Unticked`
    Unticked,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `stateFromModel` in [`ConversationChecklistTopicAgentChecklistItemState`](super::ConversationChecklistTopicAgentChecklistItemState).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationChecklistTopicAgentChecklistItemStateStateFromModel {
    /// `Unknown`
    Unknown,
    /// `Ticked`
    Ticked,
    /// `Unticked`
    Unticked,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationChecklistTopicAgentChecklistItemState {
    "automatedCheckEnabled" Bool automated_check_enabled,
    "dateLastModifiedByAgent" DateTime date_last_modified_by_agent,
    "dateLastModifiedByModel" DateTime date_last_modified_by_model,
    "description" Str description,
    "id" Str id,
    "important" Bool important,
    "lastModifiedInAcw" Bool last_modified_in_acw,
    "name" Str name,
    "stateFromAgent" Enum state_from_agent,
    "stateFromModel" Enum state_from_model,
});

rt::open_enum!(ConversationChecklistTopicAgentChecklistItemStateStateFromAgent {
    Unknown = "Unknown",
    Ticked = "Ticked",
    Unticked = "Unticked",
});

rt::open_enum!(ConversationChecklistTopicAgentChecklistItemStateStateFromModel {
    Unknown = "Unknown",
    Ticked = "Ticked",
    Unticked = "Unticked",
});
