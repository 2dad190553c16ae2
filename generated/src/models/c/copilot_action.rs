// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopilotAction`.
///
/// The service requires `actionType` in requests.
#[non_exhaustive]
pub struct CopilotAction {
    /// `actionType`, required.
    pub action_type: Option<super::CopilotActionActionType>,
    /// `attributes`.
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}
/// The values of `actionType` in [`CopilotAction`](super::CopilotAction).
#[derive(Clone)]
#[non_exhaustive]
pub enum CopilotActionActionType {
    /// `KnowledgeArticle`
    KnowledgeArticle,
    /// `CannedResponse`
    CannedResponse,
    /// `Script`
    Script,
    /// `Checklist`
    Checklist,
    /// `ThirdPartyAction`
    ThirdPartyAction,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CopilotAction {
    "actionType" Enum action_type,
    "attributes" Any attributes,
});

rt::setters!(CopilotAction {
    0 action_type with_action_type(impl Into<super::CopilotActionActionType>) clear_action_type,
    1 attributes with_attributes(std::collections::BTreeMap<String, String>) clear_attributes,
});

rt::open_enum!(CopilotActionActionType {
    KnowledgeArticle = "KnowledgeArticle",
    CannedResponse = "CannedResponse",
    Script = "Script",
    Checklist = "Checklist",
    ThirdPartyAction = "ThirdPartyAction",
});
