-- What apps keep with PluginSettings. The namespace is empty for global settings.
create table wb_plugin_setting (
    namespace varchar(255) not null,
    setting_key varchar(100) not null,
    kind varchar(20) not null,
    content text not null,
    primary key (namespace, setting_key)
);
