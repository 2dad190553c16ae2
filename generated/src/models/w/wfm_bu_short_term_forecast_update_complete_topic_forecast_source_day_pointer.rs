// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer`.
#[non_exhaustive]
pub struct WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer {
    /// `dataKey`.
    pub data_key: Option<String>,
    /// `date`.
    pub date: Option<String>,
    /// `dayOfWeek`.
    pub day_of_week: Option<
        super::WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointerDayOfWeek,
    >,
    /// `fileName`.
    pub file_name: Option<String>,
    /// `weight`.
    pub weight: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `dayOfWeek` in [`WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer`](super::WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointerDayOfWeek {
    /// `Sunday`
    Sunday,
    /// `Monday`
    Monday,
    /// `Tuesday`
    Tuesday,
    /// `Wednesday`
    Wednesday,
    /// `Thursday`
    Thursday,
    /// `Friday`
    Friday,
    /// `Saturday`
    Saturday,
    /// `EighthDay`
    EighthDay,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointer {
    "dataKey" Str data_key,
    "date" Str date,
    "dayOfWeek" Enum day_of_week,
    "fileName" Str file_name,
    "weight" Int weight,
});

rt::open_enum!(WfmBuShortTermForecastUpdateCompleteTopicForecastSourceDayPointerDayOfWeek {
    Sunday = "Sunday",
    Monday = "Monday",
    Tuesday = "Tuesday",
    Wednesday = "Wednesday",
    Thursday = "Thursday",
    Friday = "Friday",
    Saturday = "Saturday",
    EighthDay = "EighthDay",
});
