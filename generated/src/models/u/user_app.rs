// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserApp`.
#[non_exhaustive]
pub struct UserApp {
    /// `config`.
    pub config: Option<super::UserAppConfigurationInfo>,
    /// `id`.
    pub id: Option<String>,
    /// `integrationType`.
    pub integration_type: Option<super::IntegrationType>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserApp {
    "config" Any config,
    "id" Str id,
    "integrationType" Any integration_type,
    "name" Str name,
    "selfUri" Str self_uri,
});
