// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewSchedule`.
///
/// The service requires `dateModified`, `frequency`, `user` in requests.
#[non_exhaustive]
pub struct JourneyViewSchedule {
    /// `dateModified`, required.
    pub date_modified: Option<rt::DateTime>,
    /// `frequency`, required.
    pub frequency: Option<super::JourneyViewScheduleFrequency>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `user`, required.
    pub user: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}
/// The values of `frequency` in [`JourneyViewSchedule`](super::JourneyViewSchedule).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyViewScheduleFrequency {
    /// `Daily`
    Daily,
    /// `Weekly`
    Weekly,
    /// `Monthly`
    Monthly,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyViewSchedule {
    "dateModified" DateTime date_modified,
    "frequency" Enum frequency,
    "id" Str id,
    "selfUri" Str self_uri,
    "user" Any user,
});

rt::setters!(JourneyViewSchedule {
    0 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    1 frequency with_frequency(impl Into<super::JourneyViewScheduleFrequency>) clear_frequency,
    2 id with_id(impl Into<String>) clear_id,
    3 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    4 user with_user(super::AddressableEntityRef) clear_user,
});

rt::open_enum!(JourneyViewScheduleFrequency {
    Daily = "Daily",
    Weekly = "Weekly",
    Monthly = "Monthly",
});
