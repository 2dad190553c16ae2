// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SourceEntity`.
#[non_exhaustive]
pub struct SourceEntity {
    /// `contestCompleteData`.
    pub contest_complete_data: Option<super::ContestCompleteData>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`.
    pub r#type: Option<super::SourceEntityType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`SourceEntity`](super::SourceEntity).
#[derive(Clone)]
#[non_exhaustive]
pub enum SourceEntityType {
    /// `ThankYou`
    ThankYou,
    /// `Congratulations`
    Congratulations,
    /// `HighPerformance`
    HighPerformance,
    /// `CompanyValues`
    CompanyValues,
    /// `Competition`
    Competition,
    /// `Race`
    Race,
    /// `Raffle`
    Raffle,
    /// `TeamGoal`
    TeamGoal,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SourceEntity {
    "contestCompleteData" Any contest_complete_data,
    "id" Str id,
    "selfUri" Str self_uri,
    "type" Enum r#type,
});

rt::open_enum!(SourceEntityType {
    ThankYou = "ThankYou",
    Congratulations = "Congratulations",
    HighPerformance = "HighPerformance",
    CompanyValues = "CompanyValues",
    Competition = "Competition",
    Race = "Race",
    Raffle = "Raffle",
    TeamGoal = "TeamGoal",
});
