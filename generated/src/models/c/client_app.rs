// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ClientApp`.
#[non_exhaustive]
pub struct ClientApp {
    /// `attributes`.
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    /// `config`.
    pub config: Option<super::ClientAppConfigurationInfo>,
    /// `id`.
    pub id: Option<String>,
    /// `integrationType`.
    pub integration_type: Option<super::IntegrationType>,
    /// `intendedState`, required.
    pub intended_state: Option<super::ClientAppIntendedState>,
    /// `name`.
    pub name: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    /// `reportedState`.
    pub reported_state: Option<super::IntegrationStatusInfo>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}
/// The values of `intendedState` in [`ClientApp`](super::ClientApp).
#[derive(Clone)]
#[non_exhaustive]
pub enum ClientAppIntendedState {
    /// `ENABLED`
    Enabled,
    /// `DISABLED`
    Disabled,
    /// `DELETED`
    Deleted,
    /// `RESTORED`
    Restored,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ClientApp {
    "attributes" Any attributes,
    "config" Any config,
    "id" Str id,
    "integrationType" Any integration_type,
    "intendedState" Enum intended_state,
    "name" Str name,
    "notes" Str notes,
    "reportedState" Any reported_state,
    "selfUri" Str self_uri,
});

rt::open_enum!(ClientAppIntendedState {
    Enabled = "ENABLED",
    Disabled = "DISABLED",
    Deleted = "DELETED",
    Restored = "RESTORED",
});
