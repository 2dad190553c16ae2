// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningShareableContentObject`.
///
/// The service requires `id` in requests.
#[non_exhaustive]
pub struct LearningShareableContentObject {
    /// `credit`.
    pub credit: Option<super::LearningShareableContentObjectCredit>,
    /// `entry`.
    pub entry: Option<super::LearningShareableContentObjectEntry>,
    /// `exit`.
    pub exit: Option<super::LearningShareableContentObjectExit>,
    /// `href`.
    pub href: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `launchData`.
    pub launch_data: Option<String>,
    /// `lessonStatus`.
    pub lesson_status: Option<super::LearningShareableContentObjectLessonStatus>,
    /// `location`.
    pub location: Option<String>,
    /// `mode`.
    pub mode: Option<super::LearningShareableContentObjectMode>,
    /// `parameters`.
    pub parameters: Option<String>,
    /// `scoreMax`.
    pub score_max: Option<f64>,
    /// `scoreMin`.
    pub score_min: Option<f64>,
    /// `scoreRaw`.
    pub score_raw: Option<f64>,
    /// `sessionTime`.
    pub session_time: Option<String>,
    /// `suspendData`.
    pub suspend_data: Option<String>,
    /// `totalTime`.
    pub total_time: Option<String>,
    __marks: rt::Marks,
}
/// The values of `credit` in [`LearningShareableContentObject`](super::LearningShareableContentObject).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningShareableContentObjectCredit {
    /// `Credit`
    Credit,
    /// `NoCredit`
    NoCredit,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `entry` in [`LearningShareableContentObject`](super::LearningShareableContentObject).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningShareableContentObjectEntry {
    /// `AbInitio`
    AbInitio,
    /// `Resume`
    Resume,
    /// `Empty`
    Empty,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `exit` in [`LearningShareableContentObject`](super::LearningShareableContentObject).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningShareableContentObjectExit {
    /// `Timeout`
    Timeout,
    /// `Suspend`
    Suspend,
    /// `Logout`
    Logout,
    /// `Empty`
    Empty,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `lessonStatus` in [`LearningShareableContentObject`](super::LearningShareableContentObject).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningShareableContentObjectLessonStatus {
    /// `Passed`
    Passed,
    /// `Completed`
    Completed,
    /// `Failed`
    Failed,
    /// `Incomplete`
    Incomplete,
    /// `Browsed`
    Browsed,
    /// `NotAttempted`
    NotAttempted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `mode` in [`LearningShareableContentObject`](super::LearningShareableContentObject).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningShareableContentObjectMode {
    /// `Browse`
    Browse,
    /// `Normal`
    Normal,
    /// `Review`
    Review,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LearningShareableContentObject {
    "credit" Enum credit,
    "entry" Enum entry,
    "exit" Enum exit,
    "href" Str href,
    "id" Str id,
    "launchData" Str launch_data,
    "lessonStatus" Enum lesson_status,
    "location" Str location,
    "mode" Enum mode,
    "parameters" Str parameters,
    "scoreMax" Float score_max,
    "scoreMin" Float score_min,
    "scoreRaw" Float score_raw,
    "sessionTime" Str session_time,
    "suspendData" Str suspend_data,
    "totalTime" Str total_time,
});

rt::setters!(LearningShareableContentObject {
    0 credit with_credit(impl Into<super::LearningShareableContentObjectCredit>) clear_credit,
    1 entry with_entry(impl Into<super::LearningShareableContentObjectEntry>) clear_entry,
    2 exit with_exit(impl Into<super::LearningShareableContentObjectExit>) clear_exit,
    3 href with_href(impl Into<String>) clear_href,
    4 id with_id(impl Into<String>) clear_id,
    5 launch_data with_launch_data(impl Into<String>) clear_launch_data,
    6 lesson_status with_lesson_status(impl Into<super::LearningShareableContentObjectLessonStatus>) clear_lesson_status,
    7 location with_location(impl Into<String>) clear_location,
    8 mode with_mode(impl Into<super::LearningShareableContentObjectMode>) clear_mode,
    9 parameters with_parameters(impl Into<String>) clear_parameters,
    10 score_max with_score_max(f64) clear_score_max,
    11 score_min with_score_min(f64) clear_score_min,
    12 score_raw with_score_raw(f64) clear_score_raw,
    13 session_time with_session_time(impl Into<String>) clear_session_time,
    14 suspend_data with_suspend_data(impl Into<String>) clear_suspend_data,
    15 total_time with_total_time(impl Into<String>) clear_total_time,
});

rt::open_enum!(LearningShareableContentObjectCredit {
    Credit = "Credit",
    NoCredit = "NoCredit",
});

rt::open_enum!(LearningShareableContentObjectEntry {
    AbInitio = "AbInitio",
    Resume = "Resume",
    Empty = "Empty",
});

rt::open_enum!(LearningShareableContentObjectExit {
    Timeout = "Timeout",
    Suspend = "Suspend",
    Logout = "Logout",
    Empty = "Empty",
});

rt::open_enum!(LearningShareableContentObjectLessonStatus {
    Passed = "Passed",
    Completed = "Completed",
    Failed = "Failed",
    Incomplete = "Incomplete",
    Browsed = "Browsed",
    NotAttempted = "NotAttempted",
});

rt::open_enum!(LearningShareableContentObjectMode {
    Browse = "Browse",
    Normal = "Normal",
    Review = "Review",
});
