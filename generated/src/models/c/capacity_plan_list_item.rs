// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CapacityPlanListItem`.
#[non_exhaustive]
pub struct CapacityPlanListItem {
    /// `endBusinessUnitDate`, required.
    pub end_business_unit_date: Option<rt::Date>,
    /// `id`, required.
    pub id: Option<String>,
    /// `metadata`, required.
    pub metadata: Option<super::CapacityPlanMetadata>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `startBusinessUnitDate`, required.
    pub start_business_unit_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(CapacityPlanListItem {
    "endBusinessUnitDate" Date end_business_unit_date,
    "id" Str id,
    "metadata" Any metadata,
    "name" Str name,
    "selfUri" Str self_uri,
    "startBusinessUnitDate" Date start_business_unit_date,
});
