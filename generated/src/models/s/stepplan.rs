// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Stepplan`.
#[non_exhaustive]
pub struct Stepplan {
    /// `activityType`.
    pub activity_type: Option<super::StepplanActivityType>,
    /// `caseplan`.
    pub caseplan: Option<super::CaseplanReference>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<super::UserReference>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `stageplan`.
    pub stageplan: Option<super::StageplanReference>,
    /// `workitemSettings`.
    pub workitem_settings: Option<super::WorkitemSettingsResponse>,
    __marks: rt::Marks,
}
/// The values of `activityType` in [`Stepplan`](super::Stepplan).
#[derive(Clone)]
#[non_exhaustive]
pub enum StepplanActivityType {
    /// `Unknown`
    Unknown,
    /// `None`
    None,
    /// `Workitem`
    Workitem,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Stepplan {
    "activityType" Enum activity_type,
    "caseplan" Any caseplan,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "description" Str description,
    "id" Str id,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "selfUri" Str self_uri,
    "stageplan" Any stageplan,
    "workitemSettings" Any workitem_settings,
});

rt::open_enum!(StepplanActivityType {
    Unknown = "Unknown",
    None = "None",
    Workitem = "Workitem",
});
