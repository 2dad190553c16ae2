// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignRuleWarning`.
///
/// The service requires `code`, `message` in requests.
#[non_exhaustive]
pub struct CampaignRuleWarning {
    /// `code`, required.
    pub code: Option<super::CampaignRuleWarningCode>,
    /// `message`, required.
    pub message: Option<String>,
    /// `params`.
    pub params: Option<super::CampaignRuleWarningParameters>,
    __marks: rt::Marks,
}
/// The values of `code` in [`CampaignRuleWarning`](super::CampaignRuleWarning).
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignRuleWarningCode {
    /// `ConditionsNoEntities`
    ConditionsNoEntities,
    /// `ConditionsNoSequences`
    ConditionsNoSequences,
    /// `ConditionsNoCampaigns`
    ConditionsNoCampaigns,
    /// `ConditionsNoMessagingCampaigns`
    ConditionsNoMessagingCampaigns,
    /// `ActionNoEntities`
    ActionNoEntities,
    /// `ActionNoSequences`
    ActionNoSequences,
    /// `ActionNoCampaigns`
    ActionNoCampaigns,
    /// `ActionNoMessagingCampaigns`
    ActionNoMessagingCampaigns,
    /// `NoQueue`
    NoQueue,
    /// `NoContentTemplates`
    NoContentTemplates,
    /// `NoSmsContentTemplate`
    NoSmsContentTemplate,
    /// `NoEmailContentTemplate`
    NoEmailContentTemplate,
    /// `ConditionsWaitingForLinesOnlyPreviewOrExternal`
    ConditionsWaitingForLinesOnlyPreviewOrExternal,
    /// `ConditionsWaitingForAgentsOnlyAgentless`
    ConditionsWaitingForAgentsOnlyAgentless,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CampaignRuleWarning {
    "code" Enum code,
    "message" Str message,
    "params" Any params,
});

rt::setters!(CampaignRuleWarning {
    0 code with_code(impl Into<super::CampaignRuleWarningCode>) clear_code,
    1 message with_message(impl Into<String>) clear_message,
    2 params with_params(super::CampaignRuleWarningParameters) clear_params,
});

rt::open_enum!(CampaignRuleWarningCode {
    ConditionsNoEntities = "ConditionsNoEntities",
    ConditionsNoSequences = "ConditionsNoSequences",
    ConditionsNoCampaigns = "ConditionsNoCampaigns",
    ConditionsNoMessagingCampaigns = "ConditionsNoMessagingCampaigns",
    ActionNoEntities = "ActionNoEntities",
    ActionNoSequences = "ActionNoSequences",
    ActionNoCampaigns = "ActionNoCampaigns",
    ActionNoMessagingCampaigns = "ActionNoMessagingCampaigns",
    NoQueue = "NoQueue",
    NoContentTemplates = "NoContentTemplates",
    NoSmsContentTemplate = "NoSmsContentTemplate",
    NoEmailContentTemplate = "NoEmailContentTemplate",
    ConditionsWaitingForLinesOnlyPreviewOrExternal = "ConditionsWaitingForLinesOnlyPreviewOrExternal",
    ConditionsWaitingForAgentsOnlyAgentless = "ConditionsWaitingForAgentsOnlyAgentless",
});
