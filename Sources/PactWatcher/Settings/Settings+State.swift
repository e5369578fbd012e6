extension Settings {
    /// The same settings with everything that is written in one folder: for trying out without root. Nothing goes to
    /// syslog then, where a trial would look like the service.
    package func moved(toState folder: String) -> Settings {
        var settings = self
        settings.store = folder + "/pactwatch.sqlite"
        settings.alerts.text?.path = folder + "/log/alerts.log"
        settings.alerts.ndjson?.path = folder + "/log/alerts.ndjson"
        settings.alerts.syslog = nil
        return settings
    }
}
