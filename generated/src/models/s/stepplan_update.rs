// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StepplanUpdate`.
#[non_exhaustive]
pub struct StepplanUpdate {
    /// `activityType`.
    pub activity_type: Option<super::StepplanUpdateActivityType>,
    /// `description`.
    pub description: Option<String>,
    /// `name`.
    ///
    /// Shortest: 3 characters
    ///
    /// Longest: 256 characters
    pub name: Option<String>,
    /// `workitemSettings`.
    pub workitem_settings: Option<super::WorkitemSettings>,
    __marks: rt::Marks,
}
/// The values of `activityType` in [`StepplanUpdate`](super::StepplanUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub enum StepplanUpdateActivityType {
    /// `Unknown`
    Unknown,
    /// `None`
    None,
    /// `Workitem`
    Workitem,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(StepplanUpdate {
    "activityType" Enum activity_type,
    "description" Str description,
    "name" Str name,
    "workitemSettings" Any workitem_settings,
});

rt::setters!(StepplanUpdate {
    0 activity_type with_activity_type(impl Into<super::StepplanUpdateActivityType>) clear_activity_type,
    1 description with_description(impl Into<String>) clear_description,
    2 name with_name(impl Into<String>) clear_name,
    3 workitem_settings with_workitem_settings(super::WorkitemSettings) clear_workitem_settings,
});

rt::open_enum!(StepplanUpdateActivityType {
    Unknown = "Unknown",
    None = "None",
    Workitem = "Workitem",
});
