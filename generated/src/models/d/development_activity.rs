// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DevelopmentActivity`.
#[non_exhaustive]
pub struct DevelopmentActivity {
    /// `archivalMode`.
    pub archival_mode: Option<super::DevelopmentActivityArchivalMode>,
    /// `attendees`.
    pub attendees: Option<Vec<super::UserReference>>,
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
    /// `dateCompleted`.
    pub date_completed: Option<rt::DateTime>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateDue`.
    pub date_due: Option<rt::DateTime>,
    /// `facilitator`.
    pub facilitator: Option<super::UserReference>,
    /// `id`.
    pub id: Option<String>,
    /// `isLatest`.
    pub is_latest: Option<bool>,
    /// `isModuleArchived`.
    pub is_module_archived: Option<bool>,
    /// `isOverdue`.
    pub is_overdue: Option<bool>,
    /// `isPassed`.
    pub is_passed: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `percentageScore`.
    pub percentage_score: Option<f64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::DevelopmentActivityStatus>,
    /// `type`.
    pub r#type: Option<super::DevelopmentActivityType>,
    __marks: rt::Marks,
}
/// The values of `archivalMode` in [`DevelopmentActivity`](super::DevelopmentActivity).
#[derive(Clone)]
#[non_exhaustive]
pub enum DevelopmentActivityArchivalMode {
    /// `Graceful`
    Graceful,
    /// `Immediate`
    Immediate,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`DevelopmentActivity`](super::DevelopmentActivity).
#[derive(Clone)]
#[non_exhaustive]
pub enum DevelopmentActivityStatus {
    /// `Planned`
    Planned,
    /// `InProgress`
    InProgress,
    /// `Completed`
    Completed,
    /// `InvalidSchedule`
    InvalidSchedule,
    /// `NotCompleted`
    NotCompleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`DevelopmentActivity`](super::DevelopmentActivity).
#[derive(Clone)]
#[non_exhaustive]
pub enum DevelopmentActivityType {
    /// `Informational`
    Informational,
    /// `Coaching`
    Coaching,
    /// `AssessedContent`
    AssessedContent,
    /// `Assessment`
    Assessment,
    /// `External`
    External,
    /// `Native`
    Native,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DevelopmentActivity {
    "archivalMode" Enum archival_mode,
    "attendees" Any attendees,
    "createdBy" Any created_by,
    "dateCompleted" DateTime date_completed,
    "dateCreated" DateTime date_created,
    "dateDue" DateTime date_due,
    "facilitator" Any facilitator,
    "id" Str id,
    "isLatest" Bool is_latest,
    "isModuleArchived" Bool is_module_archived,
    "isOverdue" Bool is_overdue,
    "isPassed" Bool is_passed,
    "name" Str name,
    "percentageScore" Float percentage_score,
    "selfUri" Str self_uri,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(DevelopmentActivityArchivalMode {
    Graceful = "Graceful",
    Immediate = "Immediate",
});

rt::open_enum!(DevelopmentActivityStatus {
    Planned = "Planned",
    InProgress = "InProgress",
    Completed = "Completed",
    InvalidSchedule = "InvalidSchedule",
    NotCompleted = "NotCompleted",
});

rt::open_enum!(DevelopmentActivityType {
    Informational = "Informational",
    Coaching = "Coaching",
    AssessedContent = "AssessedContent",
    Assessment = "Assessment",
    External = "External",
    Native = "Native",
});
