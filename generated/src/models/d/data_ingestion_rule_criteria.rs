// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DataIngestionRuleCriteria`.
#[non_exhaustive]
pub struct DataIngestionRuleCriteria {
    /// `effectivePlatform`, required.
    pub effective_platform: Option<super::DataIngestionRuleCriteriaEffectivePlatform>,
    /// `id`, required.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}
/// The values of `effectivePlatform` in [`DataIngestionRuleCriteria`](super::DataIngestionRuleCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum DataIngestionRuleCriteriaEffectivePlatform {
    /// `Facebook`
    Facebook,
    /// `Instagram`
    Instagram,
    /// `Twitter`
    Twitter,
    /// `Open`
    Open,
    /// `GoogleBusinessProfile`
    GoogleBusinessProfile,
    /// `LinkedIn`
    LinkedIn,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DataIngestionRuleCriteria {
    "effectivePlatform" Enum effective_platform,
    "id" Str id,
    "name" Str name,
});

rt::open_enum!(DataIngestionRuleCriteriaEffectivePlatform {
    Facebook = "Facebook",
    Instagram = "Instagram",
    Twitter = "Twitter",
    Open = "Open",
    GoogleBusinessProfile = "GoogleBusinessProfile",
    LinkedIn = "LinkedIn",
});
