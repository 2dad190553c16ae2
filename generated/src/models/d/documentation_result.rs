// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentationResult`.
#[non_exhaustive]
pub struct DocumentationResult {
    /// `categories`.
    pub categories: Option<Vec<i64>>,
    /// `content`.
    pub content: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `excerpt`.
    pub excerpt: Option<String>,
    /// `facet_feature`.
    pub facet_feature: Option<Vec<i64>>,
    /// `facet_role`.
    pub facet_role: Option<Vec<i64>>,
    /// `facet_service`.
    pub facet_service: Option<Vec<i64>>,
    /// `faq_categories`.
    pub faq_categories: Option<Vec<i64>>,
    /// `get_type`.
    pub get_type: Option<String>,
    /// `id`, required.
    pub id: Option<i64>,
    /// `link`.
    pub link: Option<String>,
    /// `modified`.
    pub modified: Option<rt::DateTime>,
    /// `name`.
    pub name: Option<String>,
    /// `releasenote_category`.
    pub releasenote_category: Option<Vec<i64>>,
    /// `releasenote_tag`.
    pub releasenote_tag: Option<Vec<i64>>,
    /// `service`.
    pub service: Option<Vec<i64>>,
    /// `service-area`.
    pub service_area: Option<Vec<i64>>,
    /// `slug`.
    pub slug: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `video_categories`.
    pub video_categories: Option<Vec<i64>>,
    __marks: rt::Marks,
}

rt::model!(DocumentationResult {
    "categories" Any categories,
    "content" Str content,
    "description" Str description,
    "excerpt" Str excerpt,
    "facet_feature" Any facet_feature,
    "facet_role" Any facet_role,
    "facet_service" Any facet_service,
    "faq_categories" Any faq_categories,
    "get_type" Str get_type,
    "id" Int id,
    "link" Str link,
    "modified" DateTime modified,
    "name" Str name,
    "releasenote_category" Any releasenote_category,
    "releasenote_tag" Any releasenote_tag,
    "service" Any service,
    "service-area" Any service_area,
    "slug" Str slug,
    "title" Str title,
    "video_categories" Any video_categories,
});
