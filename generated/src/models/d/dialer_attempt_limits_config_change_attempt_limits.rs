// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerAttemptLimitsConfigChangeAttemptLimits`.
#[non_exhaustive]
pub struct DialerAttemptLimitsConfigChangeAttemptLimits {
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `breadthFirstRecalls`.
    pub breadth_first_recalls: Option<bool>,
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
    pub recall_entries: Option<
        std::collections::BTreeMap<
            String,
            super::DialerAttemptLimitsConfigChangeRecallEntry,
        >,
    >,
    /// `resetPeriod`.
    pub reset_period: Option<
        super::DialerAttemptLimitsConfigChangeAttemptLimitsResetPeriod,
    >,
    /// `timeZoneId`.
    pub time_zone_id: Option<String>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `resetPeriod` in [`DialerAttemptLimitsConfigChangeAttemptLimits`](super::DialerAttemptLimitsConfigChangeAttemptLimits).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerAttemptLimitsConfigChangeAttemptLimitsResetPeriod {
    /// `NEVER`
    Never,
    /// `TODAY`
    Today,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DialerAttemptLimitsConfigChangeAttemptLimits {
    "additionalProperties" Any additional_properties_2,
    "breadthFirstRecalls" Bool breadth_first_recalls,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "maxAttemptsPerContact" Int max_attempts_per_contact,
    "maxAttemptsPerNumber" Int max_attempts_per_number,
    "name" Str name,
    "recallEntries" Any recall_entries,
    "resetPeriod" Enum reset_period,
    "timeZoneId" Str time_zone_id,
    "version" Int version,
});

rt::open_enum!(DialerAttemptLimitsConfigChangeAttemptLimitsResetPeriod {
    Never = "NEVER",
    Today = "TODAY",
});
