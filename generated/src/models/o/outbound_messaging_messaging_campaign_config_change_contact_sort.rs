// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingMessagingCampaignConfigChangeContactSort`.
#[non_exhaustive]
pub struct OutboundMessagingMessagingCampaignConfigChangeContactSort {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `direction`.
    pub direction: Option<
        super::OutboundMessagingMessagingCampaignConfigChangeContactSortDirection,
    >,
    /// `fieldName`.
    pub field_name: Option<String>,
    /// `numeric`.
    pub numeric: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`OutboundMessagingMessagingCampaignConfigChangeContactSort`](super::OutboundMessagingMessagingCampaignConfigChangeContactSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundMessagingMessagingCampaignConfigChangeContactSortDirection {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OutboundMessagingMessagingCampaignConfigChangeContactSort {
    "additionalProperties" Any additional_properties_2,
    "direction" Enum direction,
    "fieldName" Str field_name,
    "numeric" Bool numeric,
});

rt::open_enum!(OutboundMessagingMessagingCampaignConfigChangeContactSortDirection {
    Asc = "ASC",
    Desc = "DESC",
});
