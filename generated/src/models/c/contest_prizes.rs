// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContestPrizes`.
///
/// The service requires `description`, `imageId`, `name`, `tier`, `winnersCount` in requests.
#[non_exhaustive]
pub struct ContestPrizes {
    /// `description`, required.
    pub description: Option<String>,
    /// `imageId`, required.
    pub image_id: Option<String>,
    /// `imageUrl`.
    pub image_url: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `tier`, required.
    pub tier: Option<i64>,
    /// `winnersCount`, required.
    pub winners_count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ContestPrizes {
    "description" Str description,
    "imageId" Str image_id,
    "imageUrl" Str image_url,
    "name" Str name,
    "tier" Int tier,
    "winnersCount" Int winners_count,
});

rt::setters!(ContestPrizes {
    0 description with_description(impl Into<String>) clear_description,
    1 image_id with_image_id(impl Into<String>) clear_image_id,
    2 image_url with_image_url(impl Into<String>) clear_image_url,
    3 name with_name(impl Into<String>) clear_name,
    4 tier with_tier(i64) clear_tier,
    5 winners_count with_winners_count(i64) clear_winners_count,
});
