// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AttemptLimits`.
#[non_exhaustive]
pub struct AttemptLimits {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `maxAttemptsPerContact`.
    pub max_attempts_per_contact: Option<i64>,
    /// `maxAttemptsPerNumber`.
    pub max_attempts_per_number: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `recallEntries`.
    pub recall_entries: Option<std::collections::BTreeMap<String, super::RecallEntry>>,
    /// `resetPeriod`.
    pub reset_period: Option<super::AttemptLimitsResetPeriod>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `timeZoneId`.
    pub time_zone_id: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `resetPeriod` in [`AttemptLimits`](super::AttemptLimits).
#[derive(Clone)]
#[non_exhaustive]
pub enum AttemptLimitsResetPeriod {
    /// `NEVER`
    Never,
    /// `TODAY`
    Today,
    /// `DAYS_2`
    Days2,
    /// `DAYS_3`
    Days3,
    /// `DAYS_4`
    Days4,
    /// `DAYS_5`
    Days5,
    /// `DAYS_6`
    Days6,
    /// `DAYS_7`
    Days7,
    /// `DAYS_8`
    Days8,
    /// `DAYS_9`
    Days9,
    /// `DAYS_10`
    Days10,
    /// `DAYS_11`
    Days11,
    /// `DAYS_12`
    Days12,
    /// `DAYS_13`
    Days13,
    /// `DAYS_14`
    Days14,
    /// `DAYS_15`
    Days15,
    /// `DAYS_16`
    Days16,
    /// `DAYS_17`
    Days17,
    /// `DAYS_18`
    Days18,
    /// `DAYS_19`
    Days19,
    /// `DAYS_20`
    Days20,
    /// `DAYS_21`
    Days21,
    /// `DAYS_22`
    Days22,
    /// `DAYS_23`
    Days23,
    /// `DAYS_24`
    Days24,
    /// `DAYS_25`
    Days25,
    /// `DAYS_26`
    Days26,
    /// `DAYS_27`
    Days27,
    /// `DAYS_28`
    Days28,
    /// `DAYS_29`
    Days29,
    /// `DAYS_30`
    Days30,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AttemptLimits {
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "maxAttemptsPerContact" Int max_attempts_per_contact,
    "maxAttemptsPerNumber" Int max_attempts_per_number,
    "name" Str name,
    "recallEntries" Any recall_entries,
    "resetPeriod" Enum reset_period,
    "selfUri" Str self_uri,
    "timeZoneId" Str time_zone_id,
    "version" Int version,
});

rt::setters!(AttemptLimits {
    0 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    1 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    2 id with_id(impl Into<String>) clear_id,
    3 max_attempts_per_contact with_max_attempts_per_contact(i64) clear_max_attempts_per_contact,
    4 max_attempts_per_number with_max_attempts_per_number(i64) clear_max_attempts_per_number,
    5 name with_name(impl Into<String>) clear_name,
    6 recall_entries with_recall_entries(std::collections::BTreeMap<String, super::RecallEntry>) clear_recall_entries,
    7 reset_period with_reset_period(impl Into<super::AttemptLimitsResetPeriod>) clear_reset_period,
    8 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    9 time_zone_id with_time_zone_id(impl Into<String>) clear_time_zone_id,
    10 version with_version(i64) clear_version,
});

rt::open_enum!(AttemptLimitsResetPeriod {
    Never = "NEVER",
    Today = "TODAY",
    Days2 = "DAYS_2",
    Days3 = "DAYS_3",
    Days4 = "DAYS_4",
    Days5 = "DAYS_5",
    Days6 = "DAYS_6",
    Days7 = "DAYS_7",
    Days8 = "DAYS_8",
    Days9 = "DAYS_9",
    Days10 = "DAYS_10",
    Days11 = "DAYS_11",
    Days12 = "DAYS_12",
    Days13 = "DAYS_13",
    Days14 = "DAYS_14",
    Days15 = "DAYS_15",
    Days16 = "DAYS_16",
    Days17 = "DAYS_17",
    Days18 = "DAYS_18",
    Days19 = "DAYS_19",
    Days20 = "DAYS_20",
    Days21 = "DAYS_21",
    Days22 = "DAYS_22",
    Days23 = "DAYS_23",
    Days24 = "DAYS_24",
    Days25 = "DAYS_25",
    Days26 = "DAYS_26",
    Days27 = "DAYS_27",
    Days28 = "DAYS_28",
    Days29 = "DAYS_29",
    Days30 = "DAYS_30",
});
