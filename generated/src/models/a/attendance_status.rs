// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AttendanceStatus`.
#[non_exhaustive]
pub struct AttendanceStatus {
    /// `attendanceStatusType`.
    pub attendance_status_type: Option<super::AttendanceStatusAttendanceStatusType>,
    /// `dateWorkday`.
    pub date_workday: Option<rt::Date>,
    /// `hasEvaluation`.
    pub has_evaluation: Option<super::AttendanceStatusHasEvaluation>,
    __marks: rt::Marks,
}
/// The values of `attendanceStatusType` in [`AttendanceStatus`](super::AttendanceStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum AttendanceStatusAttendanceStatusType {
    /// `HasData`
    HasData,
    /// `Scheduled`
    Scheduled,
    /// `Absent`
    Absent,
    /// `Present`
    Present,
    /// `NoSchedule`
    NoSchedule,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `hasEvaluation` in [`AttendanceStatus`](super::AttendanceStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum AttendanceStatusHasEvaluation {
    /// `HasQualityEvaluation`
    HasQualityEvaluation,
    /// `NoQualityEvaluation`
    NoQualityEvaluation,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AttendanceStatus {
    "attendanceStatusType" Enum attendance_status_type,
    "dateWorkday" Date date_workday,
    "hasEvaluation" Enum has_evaluation,
});

rt::open_enum!(AttendanceStatusAttendanceStatusType {
    HasData = "HasData",
    Scheduled = "Scheduled",
    Absent = "Absent",
    Present = "Present",
    NoSchedule = "NoSchedule",
});

rt::open_enum!(AttendanceStatusHasEvaluation {
    HasQualityEvaluation = "HasQualityEvaluation",
    NoQualityEvaluation = "NoQualityEvaluation",
});
