// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopilotFallbackAction`.
///
/// The service requires `actionType` in requests.
#[non_exhaustive]
pub struct CopilotFallbackAction {
    /// `actionType`, required.
    pub action_type: Option<super::CopilotFallbackActionActionType>,
    /// `attributes`.
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    __marks: rt::Marks,
}
/// The values of `actionType` in [`CopilotFallbackAction`](super::CopilotFallbackAction).
#[derive(Clone)]
#[non_exhaustive]
pub enum CopilotFallbackActionActionType {
    /// `KnowledgeArticle`
    KnowledgeArticle,
    /// `CannedResponse`
    CannedResponse,
    /// `Script`
    Script,
    /// `KnowledgeSearch`
    KnowledgeSearch,
    /// `ThirdPartyAction`
    ThirdPartyAction,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CopilotFallbackAction {
    "actionType" Enum action_type,
    "attributes" Any attributes,
});

rt::setters!(CopilotFallbackAction {
    0 action_type with_action_type(impl Into<super::CopilotFallbackActionActionType>) clear_action_type,
    1 attributes with_attributes(std::collections::BTreeMap<String, String>) clear_attributes,
});

rt::open_enum!(CopilotFallbackActionActionType {
    KnowledgeArticle = "KnowledgeArticle",
    CannedResponse = "CannedResponse",
    Script = "Script",
    KnowledgeSearch = "KnowledgeSearch",
    ThirdPartyAction = "ThirdPartyAction",
});
