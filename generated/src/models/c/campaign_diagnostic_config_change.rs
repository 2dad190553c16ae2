// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CampaignDiagnosticConfigChange`.
#[non_exhaustive]
pub struct CampaignDiagnosticConfigChange {
    /// `action`.
    pub action: Option<super::CampaignDiagnosticConfigChangeAction>,
    /// `date`.
    pub date: Option<rt::DateTime>,
    /// `field`.
    pub field: Option<String>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `action` in [`CampaignDiagnosticConfigChange`](super::CampaignDiagnosticConfigChange).
#[derive(Clone)]
#[non_exhaustive]
pub enum CampaignDiagnosticConfigChangeAction {
    /// `Update`
    Update,
    /// `Create`
    Create,
    /// `Delete`
    Delete,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CampaignDiagnosticConfigChange {
    "action" Enum action,
    "date" DateTime date,
    "field" Str field,
    "value" Str value,
});

rt::open_enum!(CampaignDiagnosticConfigChangeAction {
    Update = "Update",
    Create = "Create",
    Delete = "Delete",
});
