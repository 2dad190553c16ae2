// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PushIntegration`.
#[non_exhaustive]
pub struct PushIntegration {
    /// `id`.
    pub id: Option<String>,
    /// `provider`.
    pub provider: Option<super::PushIntegrationProvider>,
    __marks: rt::Marks,
}
/// The values of `provider` in [`PushIntegration`](super::PushIntegration).
#[derive(Clone)]
#[non_exhaustive]
pub enum PushIntegrationProvider {
    /// `APNS`
    Apns,
    /// `FCM`
    Fcm,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PushIntegration {
    "id" Str id,
    "provider" Enum provider,
});

rt::setters!(PushIntegration {
    0 id with_id(impl Into<String>) clear_id,
    1 provider with_provider(impl Into<super::PushIntegrationProvider>) clear_provider,
});

rt::open_enum!(PushIntegrationProvider {
    Apns = "APNS",
    Fcm = "FCM",
});
