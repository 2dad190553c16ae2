// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MediaRegions`.
#[non_exhaustive]
pub struct MediaRegions {
    /// `awsCoreRegions`.
    pub aws_core_regions: Option<Vec<String>>,
    /// `awsHomeRegion`.
    pub aws_home_region: Option<String>,
    /// `awsSatelliteRegions`.
    pub aws_satellite_regions: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(MediaRegions {
    "awsCoreRegions" Texts aws_core_regions,
    "awsHomeRegion" Str aws_home_region,
    "awsSatelliteRegions" Texts aws_satellite_regions,
});
