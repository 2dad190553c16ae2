// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DeploymentWebAction`.
#[non_exhaustive]
pub struct DeploymentWebAction {
    /// `actionMapId`, required.
    pub action_map_id: Option<String>,
    /// `actionMapVersion`, required.
    pub action_map_version: Option<i64>,
    /// `contentOfferProperties`.
    pub content_offer_properties: Option<super::ContentOffer>,
    /// `customerId`.
    pub customer_id: Option<String>,
    /// `customerIdType`.
    pub customer_id_type: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `mediaType`, required.
    pub media_type: Option<super::DeploymentWebActionMediaType>,
    /// `openActionProperties`.
    pub open_action_properties: Option<super::OpenActionProperties>,
    /// `sessionId`, required.
    pub session_id: Option<String>,
    /// `webMessagingOfferProperties`.
    pub web_messaging_offer_properties: Option<super::WebMessagingOfferProperties>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`DeploymentWebAction`](super::DeploymentWebAction).
#[derive(Clone)]
#[non_exhaustive]
pub enum DeploymentWebActionMediaType {
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

rt::model!(DeploymentWebAction {
    "actionMapId" Str action_map_id,
    "actionMapVersion" Int action_map_version,
    "contentOfferProperties" Any content_offer_properties,
    "customerId" Str customer_id,
    "customerIdType" Str customer_id_type,
    "id" Str id,
    "mediaType" Enum media_type,
    "openActionProperties" Any open_action_properties,
    "sessionId" Str session_id,
    "webMessagingOfferProperties" Any web_messaging_offer_properties,
});

rt::open_enum!(DeploymentWebActionMediaType {
    WebMessagingOffer = "webMessagingOffer",
    ContentOffer = "contentOffer",
    IntegrationAction = "integrationAction",
    ArchitectFlow = "architectFlow",
    OpenAction = "openAction",
});
