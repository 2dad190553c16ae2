// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DocumentUpdate`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct DocumentUpdate {
    /// `addTagIds`.
    pub add_tag_ids: Option<Vec<String>>,
    /// `addTags`.
    pub add_tags: Option<Vec<String>>,
    /// `changeNumber`.
    pub change_number: Option<i64>,
    /// `name`, required.
    pub name: Option<String>,
    /// `read`.
    pub read: Option<bool>,
    /// `removeAttributes`.
    pub remove_attributes: Option<Vec<String>>,
    /// `removeTagIds`.
    pub remove_tag_ids: Option<Vec<String>>,
    /// `removeTags`.
    pub remove_tags: Option<Vec<String>>,
    /// `updateAttributes`.
    pub update_attributes: Option<Vec<super::DocumentAttribute>>,
    __marks: rt::Marks,
}

rt::model!(DocumentUpdate {
    "addTagIds" Texts add_tag_ids,
    "addTags" Texts add_tags,
    "changeNumber" Int change_number,
    "name" Str name,
    "read" Bool read,
    "removeAttributes" Texts remove_attributes,
    "removeTagIds" Texts remove_tag_ids,
    "removeTags" Texts remove_tags,
    "updateAttributes" Any update_attributes,
});

rt::setters!(DocumentUpdate {
    0 add_tag_ids with_add_tag_ids(Vec<String>) clear_add_tag_ids,
    1 add_tags with_add_tags(Vec<String>) clear_add_tags,
    2 change_number with_change_number(i64) clear_change_number,
    3 name with_name(impl Into<String>) clear_name,
    4 read with_read(bool) clear_read,
    5 remove_attributes with_remove_attributes(Vec<String>) clear_remove_attributes,
    6 remove_tag_ids with_remove_tag_ids(Vec<String>) clear_remove_tag_ids,
    7 remove_tags with_remove_tags(Vec<String>) clear_remove_tags,
    8 update_attributes with_update_attributes(Vec<super::DocumentAttribute>) clear_update_attributes,
});
