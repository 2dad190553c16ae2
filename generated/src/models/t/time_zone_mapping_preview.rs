// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeZoneMappingPreview`.
#[non_exhaustive]
pub struct TimeZoneMappingPreview {
    /// `contactList`.
    pub contact_list: Option<super::DomainEntityRef>,
    /// `contactListSize`.
    pub contact_list_size: Option<i64>,
    /// `contactsInDefaultWindow`.
    pub contacts_in_default_window: Option<i64>,
    /// `contactsMappedToASingleZone`.
    pub contacts_mapped_to_a_single_zone: Option<i64>,
    /// `contactsMappedToASingleZoneUsingZipCode`.
    pub contacts_mapped_to_a_single_zone_using_zip_code: Option<i64>,
    /// `contactsMappedToMultipleZones`.
    pub contacts_mapped_to_multiple_zones: Option<i64>,
    /// `contactsMappedToMultipleZonesUsingZipCode`.
    pub contacts_mapped_to_multiple_zones_using_zip_code: Option<i64>,
    /// `contactsMappedUsingZipCode`.
    pub contacts_mapped_using_zip_code: Option<std::collections::BTreeMap<String, i64>>,
    /// `contactsPerTimeZone`.
    pub contacts_per_time_zone: Option<std::collections::BTreeMap<String, i64>>,
    __marks: rt::Marks,
}

rt::model!(TimeZoneMappingPreview {
    "contactList" Any contact_list,
    "contactListSize" Int contact_list_size,
    "contactsInDefaultWindow" Int contacts_in_default_window,
    "contactsMappedToASingleZone" Int contacts_mapped_to_a_single_zone,
    "contactsMappedToASingleZoneUsingZipCode" Int contacts_mapped_to_a_single_zone_using_zip_code,
    "contactsMappedToMultipleZones" Int contacts_mapped_to_multiple_zones,
    "contactsMappedToMultipleZonesUsingZipCode" Int contacts_mapped_to_multiple_zones_using_zip_code,
    "contactsMappedUsingZipCode" Any contacts_mapped_using_zip_code,
    "contactsPerTimeZone" Any contacts_per_time_zone,
});
