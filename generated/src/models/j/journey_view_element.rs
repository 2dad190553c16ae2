// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyViewElement`.
///
/// The service requires `attributes`, `id`, `name` in requests.
#[non_exhaustive]
pub struct JourneyViewElement {
    /// `attributes`, required.
    pub attributes: Option<super::JourneyViewElementAttributes>,
    /// `displayAttributes`.
    pub display_attributes: Option<super::JourneyViewElementDisplayAttributes>,
    /// `filter`.
    pub filter: Option<super::JourneyViewElementFilter>,
    /// `followedBy`.
    pub followed_by: Option<Vec<super::JourneyViewLink>>,
    /// `id`, required.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(JourneyViewElement {
    "attributes" Any attributes,
    "displayAttributes" Any display_attributes,
    "filter" Any filter,
    "followedBy" Any followed_by,
    "id" Str id,
    "name" Str name,
});

rt::setters!(JourneyViewElement {
    0 attributes with_attributes(super::JourneyViewElementAttributes) clear_attributes,
    1 display_attributes with_display_attributes(super::JourneyViewElementDisplayAttributes) clear_display_attributes,
    2 filter with_filter(super::JourneyViewElementFilter) clear_filter,
    3 followed_by with_followed_by(Vec<super::JourneyViewLink>) clear_followed_by,
    4 id with_id(impl Into<String>) clear_id,
    5 name with_name(impl Into<String>) clear_name,
});
