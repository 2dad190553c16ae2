// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkdayPointsTrend`.
#[non_exhaustive]
pub struct WorkdayPointsTrend {
    /// `averagePoints`.
    pub average_points: Option<f64>,
    /// `dateEndWorkday`.
    pub date_end_workday: Option<rt::Date>,
    /// `dateStartWorkday`.
    pub date_start_workday: Option<rt::Date>,
    /// `dayOfWeek`.
    pub day_of_week: Option<super::WorkdayPointsTrendDayOfWeek>,
    /// `trend`.
    pub trend: Option<Vec<super::WorkdayPointsTrendItem>>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}
/// The values of `dayOfWeek` in [`WorkdayPointsTrend`](super::WorkdayPointsTrend).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkdayPointsTrendDayOfWeek {
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
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkdayPointsTrend {
    "averagePoints" Float average_points,
    "dateEndWorkday" Date date_end_workday,
    "dateStartWorkday" Date date_start_workday,
    "dayOfWeek" Enum day_of_week,
    "trend" Any trend,
    "user" Any user,
});

rt::open_enum!(WorkdayPointsTrendDayOfWeek {
    Sunday = "Sunday",
    Monday = "Monday",
    Tuesday = "Tuesday",
    Wednesday = "Wednesday",
    Thursday = "Thursday",
    Friday = "Friday",
    Saturday = "Saturday",
});
