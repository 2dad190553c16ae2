// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate`.
#[non_exhaustive]
pub struct WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate {
    /// `activityCodeId`.
    pub activity_code_id: Option<String>,
    /// `dailyDurationMinutes`.
    pub daily_duration_minutes: Option<i64>,
    /// `durationMinutes`.
    pub duration_minutes: Option<Vec<i64>>,
    /// `fullDayEarliestStartOffsetMinutes`.
    pub full_day_earliest_start_offset_minutes: Option<Vec<i64>>,
    /// `fullDayLatestEndOffsetMinutes`.
    pub full_day_latest_end_offset_minutes: Option<Vec<i64>>,
    /// `fullDayManagementUnitDates`.
    pub full_day_management_unit_dates: Option<Vec<String>>,
    /// `id`.
    pub id: Option<String>,
    /// `isFullDayRequest`.
    pub is_full_day_request: Option<bool>,
    /// `markedAsRead`.
    pub marked_as_read: Option<bool>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `modifiedDate`.
    pub modified_date: Option<String>,
    /// `notes`.
    pub notes: Option<String>,
    /// `paid`.
    pub paid: Option<bool>,
    /// `partialDayStartDateTimes`.
    pub partial_day_start_date_times: Option<Vec<String>>,
    /// `payableMinutes`.
    pub payable_minutes: Option<Vec<i64>>,
    /// `reviewedBy`.
    pub reviewed_by: Option<String>,
    /// `reviewedDate`.
    pub reviewed_date: Option<String>,
    /// `status`.
    pub status: Option<super::WfmTimeOffRequestUpdateTopicTimeOffRequestUpdateStatus>,
    /// `submittedBy`.
    pub submitted_by: Option<String>,
    /// `submittedDate`.
    pub submitted_date: Option<String>,
    /// `substatus`.
    pub substatus: Option<
        super::WfmTimeOffRequestUpdateTopicTimeOffRequestUpdateSubstatus,
    >,
    /// `user`.
    pub user: Option<super::WfmTimeOffRequestUpdateTopicUserReference>,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate`](super::WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmTimeOffRequestUpdateTopicTimeOffRequestUpdateStatus {
    /// `PENDING`
    Pending,
    /// `APPROVED`
    Approved,
    /// `DENIED`
    Denied,
    /// `CANCELED`
    Canceled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `substatus` in [`WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate`](super::WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmTimeOffRequestUpdateTopicTimeOffRequestUpdateSubstatus {
    /// `AdvanceTimeElapsed`
    AdvanceTimeElapsed,
    /// `AutoApproved`
    AutoApproved,
    /// `BlockedDate`
    BlockedDate,
    /// `InsufficientBalance`
    InsufficientBalance,
    /// `InvalidDailyDuration`
    InvalidDailyDuration,
    /// `ManualApproval`
    ManualApproval,
    /// `OutsideShift`
    OutsideShift,
    /// `OverlapsRestrictedActivityCode`
    OverlapsRestrictedActivityCode,
    /// `RemovedFromWaitlist`
    RemovedFromWaitlist,
    /// `ReviewDate`
    ReviewDate,
    /// `Waitlisted`
    Waitlisted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate {
    "activityCodeId" Str activity_code_id,
    "dailyDurationMinutes" Int daily_duration_minutes,
    "durationMinutes" Any duration_minutes,
    "fullDayEarliestStartOffsetMinutes" Any full_day_earliest_start_offset_minutes,
    "fullDayLatestEndOffsetMinutes" Any full_day_latest_end_offset_minutes,
    "fullDayManagementUnitDates" Texts full_day_management_unit_dates,
    "id" Str id,
    "isFullDayRequest" Bool is_full_day_request,
    "markedAsRead" Bool marked_as_read,
    "modifiedBy" Str modified_by,
    "modifiedDate" Str modified_date,
    "notes" Str notes,
    "paid" Bool paid,
    "partialDayStartDateTimes" Texts partial_day_start_date_times,
    "payableMinutes" Any payable_minutes,
    "reviewedBy" Str reviewed_by,
    "reviewedDate" Str reviewed_date,
    "status" Enum status,
    "submittedBy" Str submitted_by,
    "submittedDate" Str submitted_date,
    "substatus" Enum substatus,
    "user" Any user,
});

rt::open_enum!(WfmTimeOffRequestUpdateTopicTimeOffRequestUpdateStatus {
    Pending = "PENDING",
    Approved = "APPROVED",
    Denied = "DENIED",
    Canceled = "CANCELED",
});

rt::open_enum!(WfmTimeOffRequestUpdateTopicTimeOffRequestUpdateSubstatus {
    AdvanceTimeElapsed = "AdvanceTimeElapsed",
    AutoApproved = "AutoApproved",
    BlockedDate = "BlockedDate",
    InsufficientBalance = "InsufficientBalance",
    InvalidDailyDuration = "InvalidDailyDuration",
    ManualApproval = "ManualApproval",
    OutsideShift = "OutsideShift",
    OverlapsRestrictedActivityCode = "OverlapsRestrictedActivityCode",
    RemovedFromWaitlist = "RemovedFromWaitlist",
    ReviewDate = "ReviewDate",
    Waitlisted = "Waitlisted",
});
