// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeGuestSessionApp`.
///
/// The service requires `deploymentId`, `type` in requests.
#[non_exhaustive]
pub struct KnowledgeGuestSessionApp {
    /// `deploymentId`, required.
    pub deployment_id: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::KnowledgeGuestSessionAppType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`KnowledgeGuestSessionApp`](super::KnowledgeGuestSessionApp).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeGuestSessionAppType {
    /// `MessengerKnowledgeApp`
    MessengerKnowledgeApp,
    /// `SupportCenter`
    SupportCenter,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeGuestSessionApp {
    "deploymentId" Str deployment_id,
    "type" Enum r#type,
});

rt::setters!(KnowledgeGuestSessionApp {
    0 deployment_id with_deployment_id(impl Into<String>) clear_deployment_id,
    1 r#type with_type(impl Into<super::KnowledgeGuestSessionAppType>) clear_type,
});

rt::open_enum!(KnowledgeGuestSessionAppType {
    MessengerKnowledgeApp = "MessengerKnowledgeApp",
    SupportCenter = "SupportCenter",
});
