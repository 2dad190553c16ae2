// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Integration`.
///
/// The service requires `intendedState` in requests.
#[non_exhaustive]
pub struct Integration {
    /// `attributes`.
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    /// `config`.
    pub config: Option<super::IntegrationConfigurationInfo>,
    /// `id`.
    pub id: Option<String>,
    /// `integrationType`.
    pub integration_type: Option<super::IntegrationType>,
    /// `intendedState`, required.
    pub intended_state: Option<super::IntegrationIntendedState>,
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
/// The values of `intendedState` in [`Integration`](super::Integration).
#[derive(Clone)]
#[non_exhaustive]
pub enum IntegrationIntendedState {
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

rt::model!(Integration {
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

rt::setters!(Integration {
    0 attributes with_attributes(std::collections::BTreeMap<String, String>) clear_attributes,
    1 config with_config(super::IntegrationConfigurationInfo) clear_config,
    2 id with_id(impl Into<String>) clear_id,
    3 integration_type with_integration_type(super::IntegrationType) clear_integration_type,
    4 intended_state with_intended_state(impl Into<super::IntegrationIntendedState>) clear_intended_state,
    5 name with_name(impl Into<String>) clear_name,
    6 notes with_notes(impl Into<String>) clear_notes,
    7 reported_state with_reported_state(super::IntegrationStatusInfo) clear_reported_state,
    8 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});

rt::open_enum!(IntegrationIntendedState {
    Enabled = "ENABLED",
    Disabled = "DISABLED",
    Deleted = "DELETED",
    Restored = "RESTORED",
});
