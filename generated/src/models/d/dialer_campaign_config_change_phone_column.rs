// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerCampaignConfigChangePhoneColumn`.
#[non_exhaustive]
pub struct DialerCampaignConfigChangePhoneColumn {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `columnName`.
    pub column_name: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DialerCampaignConfigChangePhoneColumn {
    "additionalProperties" Any additional_properties_2,
    "columnName" Str column_name,
    "type" Str r#type,
});
