// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerCampaignConfigChangeContactSort`.
#[non_exhaustive]
pub struct DialerCampaignConfigChangeContactSort {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `direction`.
    pub direction: Option<super::DialerCampaignConfigChangeContactSortDirection>,
    /// `fieldName`.
    pub field_name: Option<String>,
    /// `numeric`.
    pub numeric: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`DialerCampaignConfigChangeContactSort`](super::DialerCampaignConfigChangeContactSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerCampaignConfigChangeContactSortDirection {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DialerCampaignConfigChangeContactSort {
    "additionalProperties" Any additional_properties_2,
    "direction" Enum direction,
    "fieldName" Str field_name,
    "numeric" Bool numeric,
});

rt::open_enum!(DialerCampaignConfigChangeContactSortDirection {
    Asc = "ASC",
    Desc = "DESC",
});
