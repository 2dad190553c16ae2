// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerCampaignConfigChangeRestErrorDetail`.
#[non_exhaustive]
pub struct DialerCampaignConfigChangeRestErrorDetail {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `details`.
    pub details: Option<String>,
    /// `error`.
    pub error: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DialerCampaignConfigChangeRestErrorDetail {
    "additionalProperties" Any additional_properties_2,
    "details" Str details,
    "error" Str error,
});
