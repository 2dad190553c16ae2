// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuTimeOffLimitResponse`.
#[non_exhaustive]
pub struct BuTimeOffLimitResponse {
    /// `fullDayTimeOffStartTime`.
    pub full_day_time_off_start_time: Option<String>,
    /// `granularity`.
    pub granularity: Option<super::BuTimeOffLimitResponseGranularity>,
    /// `id`, required.
    pub id: Option<String>,
    /// `managementUnit`.
    pub management_unit: Option<super::ManagementUnitReference>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `staffingGroup`.
    pub staffing_group: Option<super::StaffingGroupReference>,
    __marks: rt::Marks,
}
/// The values of `granularity` in [`BuTimeOffLimitResponse`](super::BuTimeOffLimitResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuTimeOffLimitResponseGranularity {
    /// `Daily`
    Daily,
    /// `FifteenMinutes`
    FifteenMinutes,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BuTimeOffLimitResponse {
    "fullDayTimeOffStartTime" Str full_day_time_off_start_time,
    "granularity" Enum granularity,
    "id" Str id,
    "managementUnit" Any management_unit,
    "metadata" Any metadata,
    "selfUri" Str self_uri,
    "staffingGroup" Any staffing_group,
});

rt::open_enum!(BuTimeOffLimitResponseGranularity {
    Daily = "Daily",
    FifteenMinutes = "FifteenMinutes",
});
