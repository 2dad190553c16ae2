// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutboundMessagingWhatsappCampaignConfigChangeContactSort`.
#[non_exhaustive]
pub struct OutboundMessagingWhatsappCampaignConfigChangeContactSort {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `direction`.
    pub direction: Option<
        super::OutboundMessagingWhatsappCampaignConfigChangeContactSortDirection,
    >,
    /// `fieldName`.
    pub field_name: Option<String>,
    /// `numeric`.
    pub numeric: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `direction` in [`OutboundMessagingWhatsappCampaignConfigChangeContactSort`](super::OutboundMessagingWhatsappCampaignConfigChangeContactSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum OutboundMessagingWhatsappCampaignConfigChangeContactSortDirection {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OutboundMessagingWhatsappCampaignConfigChangeContactSort {
    "additionalProperties" Any additional_properties_2,
    "direction" Enum direction,
    "fieldName" Str field_name,
    "numeric" Bool numeric,
});

rt::open_enum!(OutboundMessagingWhatsappCampaignConfigChangeContactSortDirection {
    Asc = "ASC",
    Desc = "DESC",
});
