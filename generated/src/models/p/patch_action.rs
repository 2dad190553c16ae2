// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchAction`.
///
/// The service requires `mediaType` in requests.
#[non_exhaustive]
pub struct PatchAction {
    /// `actionTemplate`.
    pub action_template: Option<super::ActionMapActionTemplate>,
    /// `architectFlowFields`.
    pub architect_flow_fields: Option<super::ArchitectFlowFields>,
    /// `mediaType`, required.
    pub media_type: Option<super::PatchActionMediaType>,
    /// `openActionFields`.
    pub open_action_fields: Option<super::OpenActionFields>,
    /// `webMessagingOfferFields`.
    pub web_messaging_offer_fields: Option<super::PatchWebMessagingOfferFields>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`PatchAction`](super::PatchAction).
#[derive(Clone)]
#[non_exhaustive]
pub enum PatchActionMediaType {
    /// `webMessagingOffer`
    WebMessagingOffer,
    /// `contentOffer`
    ContentOffer,
    /// `integrationAction`
    IntegrationAction,
    /// `architectFlow`
    ArchitectFlow,
    /// `openAction`
    OpenAction,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PatchAction {
    "actionTemplate" Any action_template,
    "architectFlowFields" Any architect_flow_fields,
    "mediaType" Enum media_type,
    "openActionFields" Any open_action_fields,
    "webMessagingOfferFields" Any web_messaging_offer_fields,
});

rt::setters!(PatchAction {
    0 action_template with_action_template(super::ActionMapActionTemplate) clear_action_template,
    1 architect_flow_fields with_architect_flow_fields(super::ArchitectFlowFields) clear_architect_flow_fields,
    2 media_type with_media_type(impl Into<super::PatchActionMediaType>) clear_media_type,
    3 open_action_fields with_open_action_fields(super::OpenActionFields) clear_open_action_fields,
    4 web_messaging_offer_fields with_web_messaging_offer_fields(super::PatchWebMessagingOfferFields) clear_web_messaging_offer_fields,
});

rt::open_enum!(PatchActionMediaType {
    WebMessagingOffer = "webMessagingOffer",
    ContentOffer = "contentOffer",
    IntegrationAction = "integrationAction",
    ArchitectFlow = "architectFlow",
    OpenAction = "openAction",
});
