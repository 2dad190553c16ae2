// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Location`.
#[non_exhaustive]
pub struct Location {
    /// `coordinates`.
    pub coordinates: Option<std::collections::BTreeMap<String, f64>>,
    /// `floorplanId`.
    pub floorplan_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `locationDefinition`.
    pub location_definition: Option<super::LocationDefinition>,
    /// `notes`.
    pub notes: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Location {
    "coordinates" Any coordinates,
    "floorplanId" Str floorplan_id,
    "id" Str id,
    "locationDefinition" Any location_definition,
    "notes" Str notes,
});

rt::setters!(Location {
    0 coordinates with_coordinates(std::collections::BTreeMap<String, f64>) clear_coordinates,
    1 floorplan_id with_floorplan_id(impl Into<String>) clear_floorplan_id,
    2 id with_id(impl Into<String>) clear_id,
    3 location_definition with_location_definition(super::LocationDefinition) clear_location_definition,
    4 notes with_notes(impl Into<String>) clear_notes,
});
