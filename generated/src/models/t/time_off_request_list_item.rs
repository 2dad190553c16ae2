// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TimeOffRequestListItem`.
#[non_exhaustive]
pub struct TimeOffRequestListItem {
    /// `activityCodeId`, required.
    pub activity_code_id: Option<String>,
    /// `dailyDurationMinutes`, required.
    pub daily_duration_minutes: Option<i64>,
    /// `durationMinutes`, required.
    pub duration_minutes: Option<Vec<i64>>,
    /// `fullDayEarliestStartOffsetMinutes`, required.
    pub full_day_earliest_start_offset_minutes: Option<Vec<i64>>,
    /// `fullDayLatestEndOffsetMinutes`, required.
    pub full_day_latest_end_offset_minutes: Option<Vec<i64>>,
    /// `fullDayManagementUnitDates`, required.
    pub full_day_management_unit_dates: Option<Vec<String>>,
    /// `id`, required.
    pub id: Option<String>,
    /// `isFullDayRequest`, required.
    pub is_full_day_request: Option<bool>,
    /// `markedAsRead`.
    pub marked_as_read: Option<bool>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `notes`, required.
    pub notes: Option<String>,
    /// `paid`.
    pub paid: Option<bool>,
    /// `partialDayStartDateTimes`, required.
    pub partial_day_start_date_times: Option<Vec<rt::DateTime>>,
    /// `payableMinutes`, required.
    pub payable_minutes: Option<Vec<i64>>,
    /// `reviewedBy`.
    pub reviewed_by: Option<super::UserReference>,
    /// `reviewedDate`.
    pub reviewed_date: Option<rt::DateTime>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::TimeOffRequestListItemStatus>,
    /// `submittedBy`, required.
    pub submitted_by: Option<super::UserReference>,
    /// `submittedDate`, required.
    pub submitted_date: Option<rt::DateTime>,
    /// `substatus`.
    pub substatus: Option<super::TimeOffRequestListItemSubstatus>,
    /// `syncVersion`, required.
    pub sync_version: Option<i64>,
    /// `user`, required.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}
/// The values of `status` in [`TimeOffRequestListItem`](super::TimeOffRequestListItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum TimeOffRequestListItemStatus {
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
/// The values of `substatus` in [`TimeOffRequestListItem`](super::TimeOffRequestListItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum TimeOffRequestListItemSubstatus {
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

rt::model!(TimeOffRequestListItem {
    "activityCodeId" Str activity_code_id,
    "dailyDurationMinutes" Int daily_duration_minutes,
    "durationMinutes" Any duration_minutes,
    "fullDayEarliestStartOffsetMinutes" Any full_day_earliest_start_offset_minutes,
    "fullDayLatestEndOffsetMinutes" Any full_day_latest_end_offset_minutes,
    "fullDayManagementUnitDates" Texts full_day_management_unit_dates,
    "id" Str id,
    "isFullDayRequest" Bool is_full_day_request,
    "markedAsRead" Bool marked_as_read,
    "metadata" Any metadata,
    "notes" Str notes,
    "paid" Bool paid,
    "partialDayStartDateTimes" Any partial_day_start_date_times,
    "payableMinutes" Any payable_minutes,
    "reviewedBy" Any reviewed_by,
    "reviewedDate" DateTime reviewed_date,
    "selfUri" Str self_uri,
    "status" Enum status,
    "submittedBy" Any submitted_by,
    "submittedDate" DateTime submitted_date,
    "substatus" Enum substatus,
    "syncVersion" Int sync_version,
    "user" Any user,
});

rt::open_enum!(TimeOffRequestListItemStatus {
    Pending = "PENDING",
    Approved = "APPROVED",
    Denied = "DENIED",
    Canceled = "CANCELED",
});

rt::open_enum!(TimeOffRequestListItemSubstatus {
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
